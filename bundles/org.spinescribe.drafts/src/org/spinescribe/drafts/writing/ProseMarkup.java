/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.writing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.Remark;

/**
 * Writes inlines as prose of the language, with escapes for words that look like markup. The result is parsed again as
 * prose: where the words differ, the paragraph is written without emphasis and with all punctuation escaped.
 */
public final class ProseMarkup {

    private static final Pattern LINE_START =
            Pattern.compile("^(?:[-+*](?=\\s|$)|(\\d{1,9})[.)](?=\\s|$)|\\||#|>|=|\\[[^\\]]*\\]:)");
    private static final String ALWAYS = "\\{}*`^";

    private final List<Remark> remarks;

    ProseMarkup(List<Remark> remarks) {
        this.remarks = remarks;
    }

    /** One line of prose; a line break of the author is a backslash with a new line. */
    MappedText line(List<DraftInline> inlines) {
        List<DraftInline> settled = Emphasis.settled(inlines);
        MappedText written = write(settled, true, false);
        if (says(written, settled)) {
            return written;
        }
        MappedText plain = write(settled, false, false);
        if (!says(plain, settled)) {
            plain = write(settled, false, true);
        }
        remarks.add(Remark.of("emphasis-left", DraftInline.place(inlines), DraftInline.plain(inlines)));
        return plain;
    }

    /** Whether the prose has the intended words. */
    private static boolean says(MappedText written, List<DraftInline> inlines) {
        return ProseWords.of(written.toString()).equals(ProseWords.expected(inlines));
    }

    private static MappedText write(List<DraftInline> inlines, boolean styled, boolean careful) {
        MappedText text = new MappedText();
        for (int i = 0; i < inlines.size(); i++) {
            add(inlines.get(i), text, styled, careful);
        }
        return text;
    }

    private static void add(DraftInline inline, MappedText text, boolean styled, boolean careful) {
        switch (inline) {
            case DraftInline.Words words -> words(words, text, styled, careful);
            case DraftInline.Cited cited -> text.addFor(cited.printed(), citation(cited));
            case DraftInline.Mention mention -> text.addFor(mention.printed(), "[#" + mention.target() + "]");
            case DraftInline.Link link -> link(link, text, styled, careful);
            case DraftInline.Note note -> {
                text.add("^[");
                for (int i = 0; i < note.paragraphs().size(); i++) {
                    text.add(i > 0 ? " " : "");
                    note.paragraphs().get(i).forEach(each -> inNote(each, text, styled, careful));
                }
                text.add("]");
            }
        }
    }

    /** Writes a link; an address that is its own text stands in pointed brackets. */
    private static void link(DraftInline.Link link, MappedText text, boolean styled, boolean careful) {
        String words = DraftInline.plain(link.content());
        String address = link.address().replaceAll("[\\s<>]", "").replace("\\", "%5C").replace("{", "%7B")
                .replace("}", "%7D");
        boolean cites = link.content().stream().anyMatch(each -> !(each instanceof DraftInline.Words));
        if (cites) {
            link.content().forEach(each -> add(each, text, styled, careful));
        } else if (address.equals(words) || address.equals("mailto:" + words)) {
            text.add("<");
            link.content().forEach(each -> raw((DraftInline.Words) each, text));
            text.add(">");
        } else {
            text.add("[");
            link.content().forEach(each -> add(each, text, styled, careful));
            text.add("](<" + address + ">)");
        }
    }

    /** Writes a note within a note in brackets, as the language has no nested notes. */
    private static void inNote(DraftInline inline, MappedText text, boolean styled, boolean careful) {
        if (inline instanceof DraftInline.Note inner) {
            text.add(text.toString().matches("(?s).*[\\s\u00A0]") ? "(" : " (");
            inner.paragraphs().forEach(paragraph -> paragraph.forEach(each -> inNote(each, text, styled, careful)));
            text.add(")");
        } else {
            add(inline, text, styled, careful);
        }
    }

    private static void raw(DraftInline.Words words, MappedText text) {
        text.add(words.text(), words.place(), words.offset());
    }

    private static String citation(DraftInline.Cited cited) {
        return cited.works().stream().map(work -> (work.prefix().isEmpty() ? "" : clean(work.prefix()) + " ")
                + (work.withoutAuthor() ? "-" : "") + "@" + work.key()
                + (work.locator().isEmpty() ? "" : ", " + clean(work.locator())))
                .collect(Collectors.joining("; ", "[", "]"));
    }

    private static String clean(String text) {
        return text.replaceAll("[\\[\\]{}@;\\\\]", " ").replaceAll("\\s+", " ").strip();
    }

    private static void words(DraftInline.Words words, MappedText text, boolean styled, boolean careful) {
        String mark = !styled ? "" : (words.styles().contains(DraftInline.Style.STRONG) ? "**" : "")
                + (words.styles().contains(DraftInline.Style.EMPHASIS) ? "*" : "");
        boolean raised = words.styles().contains(DraftInline.Style.SUPERSCRIPT);
        boolean lowered = words.styles().contains(DraftInline.Style.SUBSCRIPT);
        text.add(mark);
        if (styled && (raised || lowered)) {
            shifted(words, raised ? "^" : "~", text);
        } else {
            escaped(words, text, careful);
        }
        text.add(new StringBuilder(mark).reverse().toString());
    }

    /** Writes raised and lowered text, which has no spaces and no escapes. */
    private static void shifted(DraftInline.Words words, String mark, MappedText text) {
        Matcher word = Pattern.compile("\\S+|\\s+").matcher(words.text());
        while (word.find()) {
            DraftInline.Words part = words.part(word.start(), word.end());
            if (part.text().isBlank()) {
                text.add(" ", part.place(), part.offset());
            } else if (part.text().matches("[^\\\\{}^~\\[\\]*_`@<&]+")) {
                text.add(mark).add(part.text(), part.place(), part.offset()).add(mark);
            } else {
                escaped(part, text, false);
            }
        }
    }

    /**
     * Words as prose.
     *
     * @param careful whether all punctuation is escaped, not only possible markup
     */
    public static String escaped(String words, boolean careful) {
        MappedText text = new MappedText();
        escaped(DraftInline.Words.made(words), text, careful);
        return text.toString();
    }

    private static void escaped(DraftInline.Words words, MappedText text, boolean careful) {
        String from = words.text();
        boolean behindBracket = text.toString().endsWith("]");
        for (int i = 0; i < from.length(); i++) {
            char sign = from.charAt(i);
            if (i == 0 && behindBracket && "([:".indexOf(sign) >= 0) {
                text.add("\\");
            }
            if (sign == '\n') {
                text.add("\\\n", words.place(), words.offset() + i);
            } else if (sign == '\t' || sign == '\u000B' || sign == '\f' || sign == '\r') {
                text.add(" ", words.place(), words.offset() + i);
            } else {
                if (careful ? isPunctuation(sign) : isMarkup(from, i)) {
                    text.add("\\");
                }
                text.add(String.valueOf(sign), words.place(), words.offset() + i);
            }
        }
    }

    private static boolean isPunctuation(char sign) {
        return sign < 128 && "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".indexOf(sign) >= 0;
    }

    private static boolean isMarkup(String text, int at) {
        char sign = text.charAt(at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        return switch (sign) {
            case '~' -> text.indexOf('~', at + 1) >= 0 || text.lastIndexOf('~', at - 1) >= 0;
            case '_' -> !Character.isLetterOrDigit(next) || !Character.isLetterOrDigit(before);
            case '[' -> "@#=^-".indexOf(next) >= 0 || text.indexOf("](", at) >= 0 || text.indexOf("]:", at) >= 0
                    || cites(text, at)
                    || Character.isLetter(next);
            case '@' -> Character.isLetter(next) && !Character.isLetterOrDigit(before);
            case '<' -> Character.isLetter(next) || next == '/' || next == '!';
            case '&' -> Character.isLetter(next) || next == '#';
            case '!' -> next == '[';
            default -> ALWAYS.indexOf(sign) >= 0;
        };
    }

    /** Whether the bracket that opens here could contain a citation. */
    private static boolean cites(String text, int at) {
        int sign = text.indexOf('@', at);
        int end = text.indexOf(']', at);
        return sign >= 0 && (end < 0 || sign < end);
    }

    /** The same paragraph, with an escape at a start that prose would read as a list or a table. */
    static MappedText started(MappedText line) {
        Matcher start = LINE_START.matcher(line.toString());
        if (!start.find()) {
            return line;
        }
        int at = start.group(1) == null ? 0 : start.end(1);
        return new MappedText().add(line, 0, at).add("\\").add(line, at, line.length());
    }
}
