/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.coauthors;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.spinescribe.drafts.coauthors.CoAuthors;
import org.spinescribe.drafts.merge.Replacement;
import org.spinescribe.ui.Images;

/** The actions for the selected proposal. */
final class ProposalActions {

    private final Supplier<Shell> shell;
    private final Supplier<Optional<Decision>> decision;
    private final Action accept = action(CoAuthorsTexts.accept, CoAuthorsTexts.acceptHint, this::accept);
    private final Action reject = action(CoAuthorsTexts.reject, CoAuthorsTexts.rejectHint, this::reject);
    private final Action edit = action(CoAuthorsTexts.edit, CoAuthorsTexts.editHint, this::edit);
    private final Action acceptAll = action(CoAuthorsTexts.acceptAll, CoAuthorsTexts.acceptAll, this::acceptAll);
    private Optional<CoAuthors.Item> chosen = Optional.empty();

    /** @param decision the decision on the followed report */
    ProposalActions(Supplier<Shell> shell, Supplier<Optional<Decision>> decision) {
        this.shell = shell;
        this.decision = decision;
        acceptAll.setImageDescriptor(Images.descriptor("done"));
        choose(Optional.empty());
    }

    private static Action action(String label, String hint, Runnable work) {
        Action action = new Action(label) {
            @Override
            public void run() {
                work.run();
            }
        };
        action.setToolTipText(hint);
        return action;
    }

    /** Returns the actions for a single proposal. */
    List<IAction> ofOne() {
        return List.of(accept, reject, edit);
    }

    IAction acceptAllAction() {
        return acceptAll;
    }

    IAction acceptAction() {
        return accept;
    }

    IAction rejectAction() {
        return reject;
    }

    IAction editAction() {
        return edit;
    }

    /** Sets the selected proposal, and enables the actions that apply to it. */
    void choose(Optional<CoAuthors.Item> item) {
        chosen = item;
        boolean applicable = item.filter(CoAuthors.Item::isApplicable).isPresent();
        accept.setEnabled(applicable);
        edit.setEnabled(applicable);
        acceptAll.setEnabled(item.isPresent());
        reject.setEnabled(item.isPresent());
        reject.setText(item.filter(each -> each.proposal().rejected()).isPresent() ? CoAuthorsTexts.reopen
                : CoAuthorsTexts.reject);
        acceptAll.setToolTipText(item.map(each -> NLS.bind(CoAuthorsTexts.acceptAllHint,
                ProposalWords.authors(each.proposal()))).orElse(CoAuthorsTexts.acceptAll));
    }

    private void accept() {
        with(work -> number().flatMap(work::item).flatMap(CoAuthors.Item::change).stream().toList());
    }

    private void acceptAll() {
        chosen.ifPresent(item -> with(work -> work.changes(each -> each.proposal().authors()
                .equals(item.proposal().authors()))));
    }

    private void edit() {
        if (chosen.filter(CoAuthors.Item::isApplicable).isEmpty()) {
            return;
        }
        InputDialog words = new InputDialog(shell.get(), CoAuthorsTexts.editTitle, CoAuthorsTexts.editMessage,
                chosen.get().proposal().replacement().orElse(""), null) {
            @Override
            protected int getInputTextStyle() {
                return SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL;
            }
        };
        if (words.open() == Window.OK) {
            int number = chosen.get().proposal().number();
            decision.get().ifPresent(made -> made.keep(work -> work.reword(number, words.getValue())));
            accept();
        }
    }

    private void reject() {
        chosen.ifPresent(item -> decision.get().ifPresent(made -> made.keep(work ->
                work.reject(item.proposal().number(), !item.proposal().rejected()))));
    }

    private Optional<Integer> number() {
        return chosen.map(item -> item.proposal().number());
    }

    private void with(Function<CoAuthors, List<Replacement>> wanted) {
        decision.get().ifPresent(made -> made.change(wanted));
    }
}
