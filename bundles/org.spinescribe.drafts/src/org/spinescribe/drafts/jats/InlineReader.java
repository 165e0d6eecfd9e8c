/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.jats;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.Place;
import org.spinescribe.drafts.Spaces;
import org.spinescribe.drafts.references.PrintedNumbers;
import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads the text of an element. Offsets count the characters of its text with white space collapsed, without white
 * space at the start and without the text of blocks and notes inside.
 */
final class InlineReader {

    private static final Set<String> LEFT = Set.of("label", "object-id", "index-term", "target", "milestone-start",
            "milestone-end", "x");

    private final JatsContext context;
    private final Place place;
    private final Predicate<Element> block;
    private List<DraftInline> line = new ArrayList<>();
    private final List<Object> found = new ArrayList<>();
    private boolean space = true;
    private int offset;

    /** @param block whether an element is a block, which ends the line before it */
    InlineReader(JatsContext context, Element paragraph, Predicate<Element> block) {
        this.context = context;
        this.place = context.places.of(paragraph);
        this.block = block;
    }

    /** The text of an element without blocks inside. */
    static List<DraftInline> text(JatsContext context, Element element) {
        InlineReader reader = new InlineReader(context, element, each -> false);
        reader.children(element, Set.of());
        return Bracketed.joined(Spaces.trimmed(reader.line), context);
    }

    /** The lines of text of an element, and the blocks between them, in the order of the file. */
    List<Object> read(Element paragraph) {
        children(paragraph, Set.of());
        endLine();
        return found;
    }

    private void endLine() {
        List<DraftInline> text = Bracketed.joined(Spaces.trimmed(line), context);
        if (!text.isEmpty()) {
            found.add(text);
        }
        line = new ArrayList<>();
    }

    private void children(Element parent, Set<DraftInline.Style> styles) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                element(element, styles);
            } else if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
                text(node.getNodeValue(), styles);
            }
        }
    }

    private void element(Element element, Set<DraftInline.Style> styles) {
        if (block.test(element)) {
            endLine();
            found.add(element);
            space = true;
            return;
        }
        String name = Elements.name(element);
        switch (name) {
            case "italic" -> children(element, with(styles, DraftInline.Style.EMPHASIS));
            case "bold" -> children(element, with(styles, DraftInline.Style.STRONG));
            case "sup" -> children(element, with(styles, DraftInline.Style.SUPERSCRIPT));
            case "sub" -> children(element, with(styles, DraftInline.Style.SUBSCRIPT));
            case "xref" -> xref(element, styles);
            case "ext-link", "uri", "self-uri" -> link(element, styles);
            case "break" -> add("\n", styles);
            case "fn" -> line.add(note(element));
            case "inline-formula", "disp-formula", "math" -> formula(element, styles);
            case "inline-graphic", "graphic", "media" -> context.remark("picture-elsewhere", element,
                    Elements.attribute(element, "href"));
            case "alternatives" -> Elements.of(element).stream().findFirst().ifPresent(each -> element(each, styles));
            default -> {
                if (!LEFT.contains(name)) {
                    children(element, styles);
                }
            }
        }
    }

    private static Set<DraftInline.Style> with(Set<DraftInline.Style> styles, DraftInline.Style style) {
        Set<DraftInline.Style> more = EnumSet.of(style);
        more.addAll(styles);
        return more;
    }

    private void text(String text, Set<DraftInline.Style> styles) {
        StringBuilder collapsed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean white = " \t\r\n".indexOf(text.charAt(i)) >= 0;
            if (!white || !space) {
                collapsed.append(white ? ' ' : text.charAt(i));
            }
            space = white;
        }
        add(collapsed.toString(), styles);
    }

    private void add(String text, Set<DraftInline.Style> styles) {
        if (!text.isEmpty()) {
            line.add(new DraftInline.Words(text, styles, place, offset));
            offset += text.length();
        }
    }

    private DraftInline.Words words(Element element) {
        int first = line.size();
        int start = offset;
        children(element, Set.of());
        String text = DraftInline.plain(line.subList(first, line.size()));
        line.subList(first, line.size()).clear();
        return new DraftInline.Words(text, Set.of(), place, start);
    }

    private void xref(Element xref, Set<DraftInline.Style> styles) {
        String rid = Elements.attribute(xref, "rid");
        String kind = Elements.attribute(xref, "ref-type");
        List<String> works = Stream.of(rid.split("\\s+")).flatMap(id -> context.keys.getOrDefault(id, List.of())
                .stream()).toList();
        if (!works.isEmpty()) {
            cite(works, words(xref));
        } else if (context.names.containsKey(rid)) {
            mention(context.names.get(rid), words(xref));
        } else if (kind.equals("fn") && context.notes.containsKey(rid)) {
            words(xref);
            line.add(note(context.notes.get(rid)));
        } else {
            if (kind.equals("bibr")) {
                context.remark("citation-unknown", xref, Elements.words(xref));
            }
            children(xref, styles);
        }
    }

    /** Adds a citation; where the text names the author, only the year in brackets is the citation. */
    private void cite(List<String> works, DraftInline.Words printed) {
        Matcher name = Pattern.compile("(.*\\p{L}\\.?\\s?)(\\(?\\[?(?:19|20)\\d\\d[a-z]?\\)?\\]?)", Pattern.DOTALL)
                .matcher(printed.text());
        boolean year = printed.text().strip().matches("(?:19|20)\\d\\d[a-z]?");
        if (name.matches() && name.group(2).startsWith("(")) {
            line.add(printed.part(0, name.end(1)));
            line.add(new DraftInline.Cited(List.of(new DraftInline.Cited.Work(works.getFirst(), "", "", true)),
                    printed.part(name.start(2), name.end(2))));
            return;
        }
        String locator = works.size() == 1 ? PrintedNumbers.locator(printed.text()) : "";
        line.add(new DraftInline.Cited(works.stream().map(key -> new DraftInline.Cited.Work(key, "", locator, year))
                .toList(), printed));
    }

    /** Adds a mention of a figure: its number is the mention; words before it and the letter of a panel stay words. */
    private void mention(String name, DraftInline.Words printed) {
        Matcher number = Pattern.compile("\\d{1,2}").matcher(printed.text());
        if (!number.find()) {
            line.add(new DraftInline.Mention(name, printed));
            return;
        }
        if (number.start() > 0) {
            line.add(printed.part(0, number.start()));
        }
        line.add(new DraftInline.Mention(name, printed.part(number.start(), number.end())));
        if (number.end() < printed.text().length()) {
            line.add(printed.part(number.end(), printed.text().length()));
        }
    }

    private void link(Element link, Set<DraftInline.Style> styles) {
        int first = line.size();
        children(link, styles);
        String address = Elements.attribute(link, "href");
        List<DraftInline> content = new ArrayList<>(line.subList(first, line.size()));
        if (address.matches("(?i)(?:https?|mailto):.+") && !content.isEmpty()) {
            line.subList(first, line.size()).clear();
            line.add(new DraftInline.Link(address, content));
        }
    }

    private DraftInline note(Element note) {
        context.placedNotes.add(note);
        List<List<DraftInline>> paragraphs = new ArrayList<>();
        List<Element> texts = Elements.all(note, "p");
        for (Element paragraph : texts.isEmpty() ? List.of(note) : texts) {
            paragraphs.add(text(context, paragraph));
        }
        return new DraftInline.Note(paragraphs);
    }

    private void formula(Element formula, Set<DraftInline.Style> styles) {
        Optional<Element> math = Elements.all(formula, "math").stream().findFirst();
        String text = math.map(Elements::text).orElseGet(() -> Elements.text(formula));
        context.remark("equation", formula, text);
        text(text, styles);
    }
}
