/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.coauthors;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.spinescribe.drafts.coauthors.CoAuthors;
import org.spinescribe.sources.comments.Comment;

/** Shows the selected proposal or comment in full. */
final class DetailPages {

    private final Composite area;
    private final StackLayout pages = new StackLayout();
    private final ChangePage change;
    private final TalkPage talk;
    private final ProposalActions actions;
    private final Supplier<Optional<Decision>> decision;

    /** @param decision the decision on the followed report */
    DetailPages(Composite parent, ProposalActions actions, Supplier<Optional<Decision>> decision) {
        this.actions = actions;
        this.decision = decision;
        area = new Composite(parent, SWT.NONE);
        area.setLayout(pages);
        change = new ChangePage(area, actions.ofOne());
        talk = new TalkPage(area, this::reply, (thread, settled) -> decision.get()
                .ifPresent(made -> made.keep(work -> work.settle(thread, settled))));
    }

    void show(CoAuthors work, Optional<Node> chosen) {
        Composite page = null;
        Optional<CoAuthors.Item> item = Optional.empty();
        if (chosen.isPresent() && chosen.get() instanceof Node.Change it) {
            item = Optional.of(it.item());
            change.show(work, it.item());
            page = change;
        } else if (chosen.isPresent() && chosen.get() instanceof Node.Talk it) {
            talk.show(it, AnsweringAuthor.of(work.report()));
            page = talk;
        }
        actions.choose(item);
        pages.topControl = page;
        change.setVisible(page == change);
        talk.setVisible(page == talk);
        area.layout();
    }

    private void reply(TalkPage.Answer answer) {
        AnsweringAuthor.remember(answer.author());
        Comment comment = new Comment(answer.author(), Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                answer.text());
        decision.get().ifPresent(made -> made.keep(work -> work.reply(answer.thread(), comment)));
    }
}
