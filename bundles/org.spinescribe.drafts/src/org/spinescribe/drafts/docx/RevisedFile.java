/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.spinescribe.drafts.UnreadableDraft;
import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The texts of a Word file with the changes that were tracked in them.
 *
 * @param body of the file
 * @param notes all of them, one after the other
 * @param looks how many changes concern nothing but the looks of letters and paragraphs
 * @param insertions how many pieces of text were inserted, as Word counts them
 * @param deletions how many pieces of text were deleted, as Word counts them
 * @param last who saved the file last
 */
public record RevisedFile(RevisedText body, RevisedText notes, int looks, int insertions, int deletions,
        Revision last) {

    /**
     * Reads a file.
     *
     * @throws UnreadableDraft when its text cannot be read
     */
    public static RevisedFile read(WordFile file) throws UnreadableDraft {
        String main = file.mainPart();
        WordContext context = new WordContext(file, Changes.ACCEPT, main);
        WordPart part = WordPart.read(file, main).orElseThrow(() -> new UnreadableDraft("no-docx"));
        Element body = Elements.first(part.root, "body").orElseThrow(() -> new UnreadableDraft("no-docx"));
        List<Element> notes = new ArrayList<>();
        List<Element> roots = new ArrayList<>(List.of(part.root));
        for (String kind : List.of("footnote", "endnote")) {
            Optional<WordPart> found = WordPart.read(file, context.part(main, "/" + kind + "s", kind + "s.xml"));
            found.ifPresent(each -> {
                roots.add(each.root);
                notes.addAll(Elements.of(each.root, kind).stream()
                        .filter(note -> Elements.attribute(note, "type").isEmpty()
                                || Elements.attribute(note, "type").equals("normal")).toList());
            });
        }
        return new RevisedFile(new RevisionReader(context.styles).read(List.of(body)),
                new RevisionReader(context.styles).read(notes), looks(roots, context.styles),
                count(roots, "ins", "moveTo"), count(roots, "del", "moveFrom"), last(file));
    }

    /** The words of a note with all changes. */
    public String note(String id) {
        StringBuilder text = new StringBuilder();
        notes.units().stream().filter(unit -> unit.data().equals("note " + id)).filter(RevisedUnit::isBehind)
                .forEach(unit -> text.append(unit.kind() == RevisedUnit.Kind.END ? " " : unit.text()));
        return text.toString().strip();
    }

    private static int looks(List<Element> roots, WordStyles styles) {
        int ofParagraphs = (int) roots.stream().flatMap(root -> Elements.all(root, "pPrChange").stream())
                .filter(change -> !RevisionReader.isOfKind(change, styles)).count();
        int ofRuns = (int) roots.stream().flatMap(root -> Elements.all(root, "rPrChange").stream())
                .filter(RevisedFile::leavesEmphasis).count();
        return ofRuns + ofParagraphs + count(roots, "tblPrChange", "tcPrChange")
                + count(roots, "trPrChange", "sectPrChange") + count(roots, "numberingChange", "tblGridChange");
    }

    /** Whether a run is as emphasised, raised or lowered as before. */
    private static boolean leavesEmphasis(Element change) {
        return emphasis(Optional.of((Element) change.getParentNode()))
                .equals(emphasis(Elements.first(change, "rPr")));
    }

    private static List<String> emphasis(Optional<Element> properties) {
        return Stream.of("b", "i", "vertAlign", "rStyle").map(name -> properties
                .flatMap(each -> Elements.first(each, name)).map(each -> name + Elements.attribute(each, "val"))
                .orElse("")).toList();
    }

    private static int count(List<Element> roots, String one, String other) {
        return roots.stream().mapToInt(root -> Elements.all(root, one).size() + Elements.all(root, other).size()).sum();
    }

    private static Revision last(WordFile file) throws UnreadableDraft {
        Optional<Document> core = file.has("docProps/core.xml") ? file.xml("docProps/core.xml") : Optional.empty();
        return new Revision(property(core, "lastModifiedBy"), property(core, "modified"));
    }

    private static String property(Optional<Document> core, String name) {
        return core.flatMap(each -> Elements.first(each.getDocumentElement(), name)).map(Elements::text).orElse("");
    }
}
