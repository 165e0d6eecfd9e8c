/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.prose.RevisedPassage;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.review.Review;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Unlinked;

/**
 * Composes texts about a report, such as a letter. Works, figures and tables have their numbers of the report. Since
 * the texts stand in another document, they contain no links.
 */
public final class AttachedTexts {

    private final Map<ProseText, List<Block>> blocks = new IdentityHashMap<>();
    private final List<UnknownName> unknown;

    private AttachedTexts(List<UnknownName> unknown) {
        this.unknown = unknown;
    }

    /**
     * Composes texts.
     *
     * @param passages prints the references to passages of the report
     * @throws CompositionProblem as {@link Composer#compose(Report, FileAccess)}
     */
    public static AttachedTexts of(Report report, FileAccess files, List<ProseText> texts,
            Function<RevisedPassage, List<Inline>> passages) throws CompositionProblem {
        Flow flow = Flow.of(report);
        ResolvedCitations citations = ResolvedCitations.of(report, files, flow, texts);
        ProseBlocks prose = new ProseBlocks(new InlineText(citations, flow.floats(), Review.of(report), passages));
        AttachedTexts attached = new AttachedTexts(UnknownName.in(texts, report, flow));
        texts.forEach(text -> attached.blocks.put(text, Unlinked.blocks(prose.written(text))));
        return attached;
    }

    /** The blocks of one of the texts. */
    public List<Block> blocks(ProseText text) {
        return blocks.get(text);
    }

    /** The names in the texts that the report lacks. */
    public List<UnknownName> unknown() {
        return unknown;
    }
}
