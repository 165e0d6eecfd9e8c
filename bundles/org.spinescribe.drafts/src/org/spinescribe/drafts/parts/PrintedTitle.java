/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.parts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.Remark;
import org.spinescribe.drafts.Spaces;
import org.spinescribe.drafts.parts.SourceBlock.Role;

/** The title as a title page prints it, with its subtitle. */
final class PrintedTitle {

    private PrintedTitle() {
    }

    /** Takes the title out of the blocks before the abstract; when no style marks one, the first is the title. */
    static List<DraftInline> take(List<SourceBlock> front, List<Remark> remarks) {
        Optional<SourceBlock.Paragraph> styled = front.stream().filter(SourceBlock.Paragraph.class::isInstance)
                .map(SourceBlock.Paragraph.class::cast).filter(each -> each.role() == Role.TITLE
                && !each.words().isEmpty())
                .findFirst();
        Optional<SourceBlock.Paragraph> first = styled.or(() -> front.stream()
                .filter(SourceBlock.Paragraph.class::isInstance).map(SourceBlock.Paragraph.class::cast)
                .filter(each -> !each.words().isEmpty() && !TitlePageReader.isKind(each.words())).findFirst()
                .filter(each -> each.words().length() <= 350 && each.item().isEmpty()));
        return first.map(paragraph -> {
            front.remove(paragraph);
            Optional<RunIn> label = RunIn.of(paragraph.text()).filter(run -> run.heading()
                    .matches("(?i)(?:full )?title")
                    && !DraftInline.plain(run.rest()).isBlank());
            List<DraftInline> title = withoutLook(Spaces.trimmed(label.map(RunIn::rest).orElse(paragraph.text())));
            if (styled.isEmpty()) {
                remarks.add(Remark.of("title-by-place", paragraph.place(), DraftInline.plain(title)));
            }
            return withSubtitle(title, front);
        }).orElse(List.of());
    }

    /** The title without bold or italics of the whole; those of single words have a meaning and stay. */
    private static List<DraftInline> withoutLook(List<DraftInline> text) {
        EnumSet<DraftInline.Style> look = EnumSet.of(DraftInline.Style.STRONG, DraftInline.Style.EMPHASIS);
        for (DraftInline inline : text) {
            if (!(inline instanceof DraftInline.Words words) || !words.text().isBlank()) {
                look.retainAll(inline instanceof DraftInline.Words words ? words.styles() : Set.of());
            }
        }
        return look.isEmpty() ? text : text.stream().map(inline -> inline instanceof DraftInline.Words words
                ? new DraftInline.Words(words.text(), words.styles().stream().filter(style -> !look.contains(style))
                        .collect(Collectors.toSet()), words.place(), words.offset()) : inline).toList();
    }

    private static List<DraftInline> withSubtitle(List<DraftInline> title, List<SourceBlock> front) {
        Optional<SourceBlock.Paragraph> found = front.stream().filter(each ->
                each instanceof SourceBlock.Paragraph next && next.role() == Role.SUBTITLE)
                .map(SourceBlock.Paragraph.class::cast).findFirst();
        if (found.isEmpty()) {
            return title;
        }
        front.remove(found.get());
        List<DraftInline> whole = new ArrayList<>(title);
        whole.add(DraftInline.Words.made(DraftInline.plain(title).matches("(?s).*[.:?!]\\s*") ? " " : ": "));
        whole.addAll(Spaces.trimmed(found.get().text()));
        return whole;
    }
}
