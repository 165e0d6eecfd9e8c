/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.docx.RevisedUnit;
import org.spinescribe.drafts.docx.Revision;

/** Groups steps into edits, each of one person. */
final class Edits {

    private final SentText sent;
    private final Revision untracked;
    private final List<PersonEdit> edits = new ArrayList<>();
    private final List<RevisedUnit> inserted = new ArrayList<>();
    private Optional<Revision> author = Optional.empty();
    private boolean open;
    private boolean looks;
    private int from;
    /** Index behind the processed sent units. */
    private int to;

    private Edits(SentText sent, Revision untracked) {
        this.sent = sent;
        this.untracked = untracked;
    }

    /**
     * The edits of a text in its order.
     *
     * @param untracked the assumed author of untracked changes
     */
    static List<PersonEdit> of(SentText sent, List<MergeStep> steps, Revision untracked) {
        Edits edits = new Edits(sent, untracked);
        steps.forEach(edits::take);
        edits.finish();
        return edits.joined().stream().flatMap(edit -> edits.parted(edit).stream()).toList();
    }

    /** Splits an edit that inserts whole paragraphs and also words at the start of the next paragraph. */
    private List<PersonEdit> parted(PersonEdit edit) {
        int start = sent.paragraphOf(Math.min(edit.from(), sent.units().size() - 1)).from();
        int end = edit.inserted().size();
        while (end > 0 && !edit.inserted().get(end - 1).isEnd()) {
            end--;
        }
        if (edit.from() != start || edit.from() != edit.to() || end == 0 || end == edit.inserted().size()) {
            return List.of(edit);
        }
        return List.of(edit.with(edit.from(), edit.to(), edit.inserted().subList(0, end)),
                edit.with(edit.from(), edit.to(), edit.inserted().subList(end, edit.inserted().size())));
    }

    private void take(MergeStep step) {
        switch (step) {
            case MergeStep.Keep keep -> {
                if (hasOtherLooks(sent.units().get(keep.sent()), keep.unit())) {
                    begin(keep.unit().restyled(), true);
                    inserted.add(keep.unit());
                } else {
                    finish();
                }
                to = keep.sent() + 1;
            }
            case MergeStep.Delete delete -> {
                begin(delete.by(), false);
                to = delete.sent() + 1;
            }
            case MergeStep.Insert insert -> {
                begin(insert.by(), false);
                inserted.add(insert.unit());
            }
        }
    }

    private void begin(Optional<Revision> by, boolean ofLooks) {
        if (!open || looks != ofLooks || !author.map(Revision::author).equals(by.map(Revision::author))) {
            finish();
            open = true;
            looks = ofLooks;
            author = by;
            from = to;
        }
    }

    private void finish() {
        if (open) {
            edits.add(new PersonEdit(from, to, inserted, author.orElse(untracked), author.isPresent(), looks));
            inserted.clear();
            open = false;
        }
    }

    /**
     * Joins edits with only a space between them: the comparison by words leaves the space between two new words, and
     * the style of a space is invisible.
     */
    private List<PersonEdit> joined() {
        List<PersonEdit> joined = new ArrayList<>();
        for (PersonEdit edit : edits) {
            PersonEdit last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && areOne(last, edit)) {
                List<RevisedUnit> both = new ArrayList<>(last.inserted());
                RevisedUnit space = JoinedEdits.kept(sent.units().get(last.to()));
                both.add(edit.looks() ? space.in(last.inserted().getLast().styles()) : space);
                both.addAll(edit.inserted());
                joined.set(joined.size() - 1, last.with(last.from(), edit.to(), both));
            } else {
                joined.add(edit);
            }
        }
        return joined;
    }

    private boolean areOne(PersonEdit last, PersonEdit edit) {
        boolean alike = last.looks() == edit.looks() && last.by().author().equals(edit.by().author())
                && (edit.looks() || !last.tracked() && !edit.tracked());
        return alike && edit.from() == last.to() + 1 && sent.units().get(last.to()).text().isBlank()
                && !sent.units().get(last.to()).isEnd()
                && (!edit.looks() || last.inserted().getLast().styles().equals(edit.inserted().getFirst().styles()));
    }

    private static boolean hasOtherLooks(SentUnit unit, RevisedUnit returned) {
        return unit.kind() == SentUnit.Kind.TYPED && !unit.text().isBlank()
                && unit.styles().stream().noneMatch(span -> span.name().equals("code") || span.name().equals("link"))
                && !styles(unit).equals(returned.styles());
    }

    /** The styles of a unit that authors can choose. */
    static Set<DraftInline.Style> styles(SentUnit unit) {
        Set<DraftInline.Style> styles = EnumSet.noneOf(DraftInline.Style.class);
        for (SentUnit.Span span : unit.styles()) {
            if (!span.name().equals("code") && !span.name().equals("link") && !span.name().equals("mark")) {
                styles.add(DraftInline.Style.valueOf(span.name().toUpperCase(Locale.ROOT)));
            }
        }
        return styles;
    }
}
