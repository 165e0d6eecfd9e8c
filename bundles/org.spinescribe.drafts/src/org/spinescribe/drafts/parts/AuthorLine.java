/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.parts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.Place;

/** The authors that a line of the title page names, with their degrees and the marks of their affiliations. */
public final class AuthorLine {

    private static final String DEGREE = "(?:M\\.?D\\.?|Ph\\.?D\\.?|M\\.?Sc\\.?|B\\.?Sc\\.?|M\\.?S\\.?|"
            + "B\\.?S\\.?|D\\.?O\\.?"
            + "|MBBS|MBChB|MB|FRCS(?:\\([A-Za-z &]+\\))?|FACS|FAANS|DNB|MCh|MPH|MBA|Dr\\.? ?med\\.?|DMSc|M\\.?Med|MRCS"
            + "|RN|PharmD|PT|DPT|MHS|MHSc|MA|BA|Prof\\.?|DSc|D\\.?M\\.?Sc\\.?|FRACS|FRCSC|FRCR|FEBNS|IFAANS|D\\.?Phil)";
    private static final Pattern DEGREES = Pattern.compile("(?:,?\\s*\\b" + DEGREE + "(?=$|[\\s,;.]))+\\.?$");
    private static final Pattern NAME = Pattern.compile("(?:(?:Dr|Prof)\\.?\\s+)?(?:\\p{Lu}[\\p{L}.'’‐‑-]*"
            + "|(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ben|ter|ten|zu|zur|y|e)\\b|"
            + "[\\p{L}'’-]{2,})"
            + "(?:[\\s\u00A0]+(?:\\p{Lu}[\\p{L}.'’‐‑-]*|(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|el|al|"
            + "bin|ben|ter"
            + "|ten|zu|zur|y|e)\\b)){1,5}(?:,?\\s(?:Jr|Sr|II|III)\\.?)?");
    private static final Pattern MARK = Pattern.compile("[0-9a-z*†‡§¶#✉]{1,2}");

    /** @param marks of affiliations, as they stand behind the name */
    public record Named(String name, String degrees, Set<String> marks, Place place) {
    }

    private AuthorLine() {
    }

    /** The authors of a paragraph; nothing when it is not a list of names. */
    static List<Named> of(SourceBlock.Paragraph paragraph) {
        return of(paragraph.text(), paragraph.place());
    }

    /** The authors that a line names; nothing when it is not a list of names. */
    public static List<Named> of(List<DraftInline> line, Place place) {
        List<Named> authors = new ArrayList<>();
        for (Piece piece : pieces(line)) {
            String text = piece.text.toString().strip();
            Matcher degrees = DEGREES.matcher(text);
            boolean has = degrees.find() && degrees.start() > 0;
            boolean onlyDegrees = text.matches("(?:" + DEGREE + "[\\s,.]*)+");
            if (onlyDegrees && !authors.isEmpty()) {
                Named last = authors.removeLast();
                piece.marks.addAll(last.marks());
                authors.add(new Named(last.name(), last.degrees().isEmpty() ? text : last.degrees() + ", " + text,
                        piece.marks, last.place()));
                continue;
            }
            String name = (has ? text.substring(0, degrees.start()) : text).replaceAll("[\\s\u00A0]+", " ")
                    .replaceFirst("^(?:and|&)\\s+", "").replaceFirst("(?<!\\b[JS]r)[\\s,.;:]+$", "").strip();
            if (name.isEmpty()) {
                if (!authors.isEmpty()) {
                    authors.getLast().marks().addAll(piece.marks);
                }
                continue;
            }
            if (!NAME.matcher(name).matches()) {
                return List.of();
            }
            authors.add(new Named(name, has ? degrees.group().replaceFirst("^[,\\s]+", "").strip() : "", piece.marks,
                    place));
        }
        return authors;
    }

    private static final class Piece {
        private final StringBuilder text = new StringBuilder();
        private final Set<String> marks = new LinkedHashSet<>();
    }

    /** Splits at commas, semicolons and the word “and”; raised signs and digits behind names are marks. */
    private static List<Piece> pieces(List<DraftInline> text) {
        List<Piece> pieces = new ArrayList<>(List.of(new Piece()));
        for (DraftInline inline : text) {
            String words = DraftInline.plain(List.of(inline));
            boolean raised = inline instanceof DraftInline.Words each
                    && each.styles().contains(DraftInline.Style.SUPERSCRIPT);
            if (raised) {
                addMarks(words, pieces.getLast());
                continue;
            }
            String[] parts = words.split(",(?!\\s*(?:Jr|Sr|II|III)\\b)|[;\n]|\\s+(?:and|&)\\s+|^(?:and|&)\\s+", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    pieces.add(new Piece());
                }
                Matcher digits =
                        Pattern.compile("(?<=[\\p{L}.)])\\s?([0-9*†‡§¶]{1,2})\\s*$|^\\s*([0-9*†‡§¶]{1,2}|[a-f])\\s*$")
                        .matcher(parts[i]);
                if (digits.find()) {
                    addMarks(digits.group(1) == null ? digits.group(2) : digits.group(1), pieces.getLast());
                    parts[i] = parts[i].substring(0, digits.start());
                }
                pieces.getLast().text.append(parts[i]);
            }
        }
        return pieces;
    }

    private static void addMarks(String text, Piece piece) {
        Stream.of(text.split("[,;\\s]+|(?<=[*†‡§¶#])|(?=[*†‡§¶#])")).map(String::strip)
                .filter(mark -> MARK.matcher(mark).matches()).forEach(piece.marks::add);
    }
}
