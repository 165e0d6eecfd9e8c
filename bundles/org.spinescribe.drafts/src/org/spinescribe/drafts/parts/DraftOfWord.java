/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.spinescribe.drafts.Draft;
import org.spinescribe.drafts.DraftBlock;
import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.Remark;
import org.spinescribe.drafts.parts.SourceBlock.Role;
import org.spinescribe.drafts.references.CitationMentions;
import org.spinescribe.drafts.references.ReferenceList;
import org.spinescribe.drafts.references.WorkList;

/** Recognises the parts of a manuscript from a word processor. */
public final class DraftOfWord {

    private final List<Remark> remarks;
    private final FileContents contents;

    /** The data beside the text: works of reference managers, and pictures. */
    public record FileContents(WorkList works, Map<String, Draft.PictureData> pictures, String language) {
    }

    private DraftOfWord(FileContents contents, List<Remark> remarks) {
        this.contents = contents;
        this.remarks = new ArrayList<>(remarks);
    }

    /**
     * The draft of a text.
     *
     * @param remarks of the reader
     */
    public static Draft of(List<SourceBlock> blocks, FileContents contents, List<Remark> remarks) {
        return new DraftOfWord(contents, remarks).build(blocks);
    }

    private Draft build(List<SourceBlock> blocks) {
        Regions regions = new Regions(remarks);
        regions.sort(titleFirst(new HandHeadings(remarks).marked(blocks)));
        TitlePageReader page = new TitlePageReader(remarks);
        page.read(regions.front, regions.authors);
        List<SourceBlock> body = new ArrayList<>(page.rest);
        page.rest.stream().filter(DraftOfWord::isText).map(SourceBlock.Paragraph.class::cast).forEach(
                paragraph -> remarks.add(Remark.of("title-page-rest", paragraph.place(), paragraph.words())));
        body.addAll(regions.body);
        AbbreviationList abbreviations = new AbbreviationList(remarks);
        body.addAll(abbreviations.read(regions.abbreviations));
        List<DraftBlock> floats = new Floats(body, remarks).blocks();
        ReferenceList references = ReferenceList.of(regions.references.stream()
                .map(each -> new ReferenceList.Entry(each.words(), each.place())).toList(), contents.works(), remarks);
        UnaryOperator<List<DraftInline>> mentions = new NumberedMentions(floats);
        CitationMentions citations = new CitationMentions(references, floats);
        UnaryOperator<List<DraftInline>> tied = text -> citations.apply(mentions.apply(text));
        List<Draft.Statement> statements = new ArrayList<>();
        regions.statements.forEach((kind, content) -> {
            List<DraftBlock> said = Tied.blocks(new Floats(new ArrayList<>(content), remarks).blocks(), tied);
            if (!said.isEmpty()) {
                statements.add(new Draft.Statement(kind, said, said.getFirst().place()));
            }
        });
        List<Draft.Section> summary = AbstractParts.of(regions.abstractBlocks, tied);
        List<DraftBlock> whole = Tied.blocks(floats, tied);
        List<DraftBlock> highlights = Tied.blocks(new Floats(regions.highlights, remarks).blocks(), tied);
        citations.remark(remarks);
        return new Draft(page.title, page.shortTitle, contents.language(), page.contributors(),
                List.copyOf(page.affiliations().values()), summary, Keywords.of(regions.keywords),
                abbreviations.found(),
                highlights, whole, statements, List.of(), contents.works().works(), contents.pictures(), remarks);
    }

    /** Whether a block on the title page needs a check; figures, tables and their legends may stand there. */
    private static boolean isText(SourceBlock block) {
        return block instanceof SourceBlock.Paragraph paragraph && !paragraph.words().isEmpty()
                && Caption.of(paragraph, paragraph.role() == Role.CAPTION).isEmpty();
    }

    /** Turns the first heading into the title, if it is the only one of the first level. */
    private List<SourceBlock> titleFirst(List<SourceBlock> blocks) {
        List<SourceBlock.Paragraph> headings = blocks.stream().filter(SourceBlock.Paragraph.class::isInstance)
                .map(SourceBlock.Paragraph.class::cast).filter(each -> each.role() == Role.HEADING).toList();
        boolean titled = blocks.stream().anyMatch(each -> each instanceof SourceBlock.Paragraph paragraph
                && paragraph.role() == Role.TITLE);
        if (titled || headings.size() < 2 || headings.getFirst().level() != 1
                || PartHeading.kind(headings.getFirst().words()).isPresent()
                || headings.stream().filter(each -> each.level() == 1).count() != 1) {
            return blocks;
        }
        List<SourceBlock> shifted = new ArrayList<>();
        for (SourceBlock block : blocks) {
            shifted.add(block == headings.getFirst() ? headings.getFirst().as(Role.TITLE, 0)
                    : block instanceof SourceBlock.Paragraph paragraph && paragraph.role() == Role.HEADING
                            ? paragraph.as(Role.HEADING, Math.max(1, paragraph.level() - 1)) : block);
        }
        return shifted;
    }
}
