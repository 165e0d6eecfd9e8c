/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.spinescribe.drafts.docx.RevisedFile;
import org.spinescribe.drafts.docx.RevisedText;
import org.spinescribe.drafts.docx.RevisedUnit;
import org.spinescribe.drafts.docx.Revision;
import org.spinescribe.drafts.docx.WordComments;
import org.spinescribe.sources.comments.CommentThread;

/** The proposals of one returned file. */
final class ReturnedCopy {

    private static final int CONTEXT = 40;

    private final String name;
    private final RevisedFile file;
    private final SentCopy copy;
    private final CarriedText carried;
    private final String present;
    private final ReturnedComments comments;
    private final Revision last;
    private final List<UnnumberedProposal> drafts = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private int already;
    private int looks;

    ReturnedCopy(String name, RevisedFile file, SentCopy copy, CarriedText carried, String present) {
        this.name = name;
        this.file = file;
        this.carried = carried;
        this.present = present;
        this.copy = withoutLostFields(copy, file);
        comments = new ReturnedComments(this.copy, carried, present);
        last = new Revision(file.last().author().isBlank() ? MergeWords.of("somebody") : file.last().author(),
                file.last().date());
        if (file.body().bookmarks().isEmpty()) {
            remarks.add(MergeWords.of("no-bookmarks", name));
        }
        Alignment alignment = Alignment.of(this.copy.body(), file.body());
        add(this.copy.body(), file.body(), alignment);
        StayingNotes notes = StayingNotes.of(this.copy.body(), file.body(), alignment);
        SentText sent = notes.in(this.copy.notes());
        RevisedText returned = notes.in(file.notes());
        add(sent, returned, Alignment.of(sent, returned));
        remark();
    }

    /** Some programs make text of citations; then a citation is compared letter by letter. */
    private SentCopy withoutLostFields(SentCopy sent, RevisedFile returned) {
        boolean had = sent.body().units().stream().anyMatch(unit -> unit.kind() == SentUnit.Kind.CITATION
                && !unit.target().isEmpty());
        boolean has = returned.body().units().stream().anyMatch(unit -> unit.kind() == RevisedUnit.Kind.CITATION);
        if (!had || has) {
            return sent;
        }
        remarks.add(MergeWords.of("no-fields", name));
        return new SentCopy(sent.report(), sent.source(), sent.body().withCitationsAsText(),
                sent.notes().withCitationsAsText());
    }

    List<UnnumberedProposal> drafts() {
        return drafts;
    }

    /** The threads of the file. */
    List<CommentThread> threads(List<WordComments.WordComment> read) {
        return comments.threads(read);
    }

    List<String> remarks() {
        return remarks;
    }

    private void add(SentText text, RevisedText returned, Alignment alignment) {
        if (text.units().isEmpty()) {
            return;
        }
        comments.place(text, returned, alignment);
        Placing placing = new Placing(text, copy, ReturnedParts.of(file));
        List<MergeStep> steps = alignment.steps();
        List<PersonEdit> edits = Edits.of(text, steps, last);
        List<Placed> placed = new JoinedEdits(text, placing)
                .of(TogetherPlaced.of(text, placing, edits, steps, last));
        placed.forEach(each -> add(text, each));
    }

    private void add(SentText text, Placed placed) {
        switch (placed) {
            case Placed.Here here -> here(text, here);
            // a heading that the program writes has nothing but a look
            case Placed.Elsewhere elsewhere when elsewhere.reason() == Placed.Reason.RESTYLED
                    && elsewhere.offset() < 0 -> looks++;
            case Placed.Elsewhere elsewhere -> drafts.add(new UnnumberedProposal(proposal(text, elsewhere.edit(),
                    elsewhere.reason() == Placed.Reason.FACT ? Proposal.Kind.FACT : Proposal.Kind.BY_HAND,
                    elsewhere.offset() < 0 ? -1 : carried.offset(elsewhere.offset()), Optional.empty(), "",
                    MergeWords.of(key(elsewhere.reason())))));
        }
    }

    private static String key(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void here(SentText text, Placed.Here here) {
        Optional<Replacement> now = carried.carried(here.replacement());
        Replacement there = carried.present(here.replacement());
        boolean done = now.isEmpty() && !here.replacement().text().isBlank()
                && there.text().equals(here.replacement().text());
        if (done) {
            already++;
            return;
        }
        String note = here.note() == Placed.Note.NONE ? "" : MergeWords.of("note." + key(here.note()));
        Proposal.Kind kind = here.edit().looks() ? Proposal.Kind.LOOKS : Proposal.Kind.CHANGE;
        drafts.add(new UnnumberedProposal(now.isPresent()
                ? proposal(text, here.edit(), kind, now.get().offset(), now, "", note)
                : proposal(text, here.edit(), Proposal.Kind.CONFLICT, there.offset(), Optional.empty(), there.text(),
                        MergeWords.of("conflict"))));
    }

    private Proposal proposal(SentText text, PersonEdit edit, Proposal.Kind kind, int offset,
            Optional<Replacement> replacement, String now, String message) {
        int index = Math.min(edit.from(), text.units().size() - 1);
        SentText.Paragraph paragraph = text.paragraphOf(index);
        ShownWords sent = new ShownWords(text, copy.source(), file);
        Proposal.Context context = new Proposal.Context(
                sent.of(Math.max(paragraph.from(), edit.from() - CONTEXT), edit.from()),
                sent.of(edit.to(), Math.max(edit.to(), Math.min(text.paragraphOf(Math.min(edit.to(),
                        text.units().size() - 1)).to(), edit.to() + CONTEXT))));
        return new Proposal(0, kind, List.of(edit.by().author()), edit.by().date(), edit.tracked(), List.of(name),
                part(text, paragraph), sent.of(edit.from(), edit.to()), sent.behind(edit), context,
                offset < 0 ? 0 : line(offset), replacement, now, message, List.of());
    }

    private String part(SentText text, SentText.Paragraph paragraph) {
        if (text != copy.body()) {
            return MergeWords.of("part.notes");
        }
        for (int i = text.units().get(paragraph.to()).paragraph(); i >= 0; i--) {
            if (text.paragraphs().get(i).isHeading()) {
                return text.text(text.paragraphs().get(i));
            }
        }
        return MergeWords.of("part.front");
    }

    private int line(int offset) {
        return (int) present.substring(0, Math.min(offset, present.length())).chars().filter(sign -> sign == '\n')
                .count() + 1;
    }

    private void remark() {
        int untracked = (int) drafts.stream().filter(each -> !each.proposal().tracked()).count();
        if (untracked > 0) {
            remarks.add(MergeWords.of("untracked", name, counted("untracked", untracked), last.author()));
        }
        if (file.looks() + looks > 0) {
            remarks.add(MergeWords.of("looks", name, counted("looks", file.looks() + looks)));
        }
        if (already > 0) {
            remarks.add(MergeWords.of("already", name, counted("already", already)));
        }
        if (drafts.isEmpty() && already == 0) {
            remarks.add(MergeWords.of("nothing", name));
        }
    }

    private static String counted(String key, int count) {
        return MergeWords.of(key + (count == 1 ? ".one" : ".many"), count);
    }
}
