/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.comments;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.Place;
import org.spinescribe.drafts.UnreadableDraft;
import org.spinescribe.drafts.checking.CheckedDraft;
import org.spinescribe.drafts.checking.PlacedFinding;
import org.spinescribe.drafts.docx.WordFile;
import org.spinescribe.drafts.docx.WordPart;
import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes the findings for a Word file into a copy of the file, as comments on the exact words. All parts but the text,
 * the comments and their relationships are copied unchanged. Comments of an earlier check are replaced, those of people
 * kept.
 */
public final class CommentedFile {

    /** The author of the comments. */
    public static final String AUTHOR = "SpineScribe";

    private final WordFile file;
    private final String main;
    private final WordPart part;
    private final CommentsPart comments;

    private CommentedFile(WordFile file, Instant time) throws UnreadableDraft {
        this.file = file;
        main = file.mainPart();
        part = WordPart.read(file, main).orElseThrow(() -> new UnreadableDraft("no-docx"));
        comments = CommentsPart.of(file, main, time);
    }

    /**
     * Writes the copy.
     *
     * @param checked a checked Word file
     * @param summary text of the comment on the title, a paragraph each
     * @param time of the comments
     * @throws UnreadableDraft when the file has changed, so that it can no longer be read
     * @throws IOException when the copy cannot be written
     */
    public static void write(CheckedDraft checked, List<String> summary, Instant time, OutputStream target)
            throws UnreadableDraft, IOException {
        try (WordFile file = WordFile.open(checked.file())) {
            CommentedFile copy = new CommentedFile(file, time);
            copy.comments.removeOwn().forEach(copy::removeMarks);
            copy.add(checked, summary);
            copy.save(target);
        }
    }

    private void removeMarks(String id) {
        for (String name : List.of("commentRangeStart", "commentRangeEnd", "commentReference")) {
            for (Element mark : Elements.all(part.root(), name)) {
                if (Elements.attribute(mark, "id").equals(id)) {
                    Node run = mark.getParentNode();
                    run.removeChild(mark);
                    if (name.equals("commentReference") && Elements.of(run).stream()
                            .allMatch(each -> Elements.name(each).equals("rPr"))) {
                        run.getParentNode().removeChild(run);
                    }
                }
            }
        }
    }

    /** Adds the comments; a finding without a place in the text goes into the comment on the title. */
    private void add(CheckedDraft checked, List<String> summary) throws UnreadableDraft {
        CommentAnchors anchors = new CommentAnchors(file, main, part);
        List<String> whole = new ArrayList<>(summary);
        List<PlacedFinding> placed = new ArrayList<>();
        for (PlacedFinding finding : checked.findings()) {
            if (finding.place().part().equals(main) && anchors.has(finding.place().paragraph())) {
                placed.add(finding);
            } else {
                whole.add(words(finding));
            }
        }
        // from the end of each paragraph to its start, so that a split run does not move the places still to be marked
        placed.sort(Comparator.comparingInt((PlacedFinding finding) -> finding.place().paragraph())
                .thenComparing(Comparator.comparingInt(PlacedFinding::offset).reversed()));
        placed.forEach(finding -> anchors.mark(finding.place().paragraph(), finding.offset(), finding.length(),
                comments.add(List.of(words(finding)))));
        Place title = DraftInline.place(checked.draft().title());
        anchors.mark(anchors.has(title.paragraph()) && title.part().equals(main) ? title.paragraph()
                : anchors.first(), 0, 0,
                comments.add(whole));
    }

    private static String words(PlacedFinding finding) {
        return finding.finding().message() + " [" + finding.finding().rule() + "]";
    }

    private void save(OutputStream target) throws IOException, UnreadableDraft {
        Map<String, byte[]> changed = new LinkedHashMap<>();
        changed.put(main, Serialized.of(part.root().getOwnerDocument()));
        changed.putAll(comments.parts());
        ZipOutputStream zip = new ZipOutputStream(target);
        for (String name : file.parts()) {
            byte[] data = changed.remove(name);
            put(zip, name, data == null ? file.read(name).orElseThrow() : data);
        }
        for (Map.Entry<String, byte[]> added : changed.entrySet()) {
            put(zip, added.getKey(), added.getValue());
        }
        zip.finish();
    }

    private static void put(ZipOutputStream zip, String name, byte[] data) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(data);
        zip.closeEntry();
    }
}
