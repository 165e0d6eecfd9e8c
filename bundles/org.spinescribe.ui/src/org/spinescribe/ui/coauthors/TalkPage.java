/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.coauthors;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.spinescribe.sources.comments.Comment;
import org.spinescribe.ui.Accessible;

/** Shows a comment with its answers, and a field for another answer. */
final class TalkPage extends Composite {

    private static final int DAY = 10;

    /**
     * An answer that the author has written.
     *
     * @param thread the index of the thread
     */
    record Answer(int thread, String author, String text) {
    }

    private final StyledText said;
    private final Text name;
    private final Text answer;
    private final Button settle;
    private Node.Talk shown;

    /**
     * @param reply takes the answer
     * @param settled takes the index of the thread, and whether it is settled now
     */
    TalkPage(Composite parent, Consumer<Answer> reply, BiConsumer<Integer, Boolean> settled) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(this);
        Label you = new Label(this, SWT.NONE);
        said = WordsShown.in(this, CoAuthorsTexts.comments, 4, you);
        answer = new Text(this, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        answer.setMessage(CoAuthorsTexts.replyHint);
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(80, 60).applyTo(answer);
        Accessible.name(answer, CoAuthorsTexts.replyHint);
        you.setText(CoAuthorsTexts.you);
        you.moveBelow(answer);
        name = new Text(this, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        Button send = button(CoAuthorsTexts.reply);
        send.addListener(SWT.Selection, event -> send(reply));
        answer.addListener(SWT.Modify, event -> send.setEnabled(isComplete()));
        name.addListener(SWT.Modify, event -> send.setEnabled(isComplete()));
        settle = button(CoAuthorsTexts.settle);
        settle.addListener(SWT.Selection, event -> settled.accept(shown.index(), !shown.thread().resolved()));
    }

    private boolean isComplete() {
        return !answer.getText().isBlank() && !name.getText().isBlank();
    }

    private void send(Consumer<Answer> reply) {
        Answer written = new Answer(shown.index(), name.getText().strip(), answer.getText().strip());
        answer.setText("");
        reply.accept(written);
    }

    private Button button(String label) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(label);
        return button;
    }

    /** @param author the suggested author of an answer */
    void show(Node.Talk talk, String author) {
        boolean other = shown == null || shown.index() != talk.index();
        shown = talk;
        if (other) {
            answer.setText("");
            name.setText(author);
        }
        said.setText("");
        for (Comment comment : talk.thread().comments()) {
            String who = comment.date().length() < DAY ? comment.author()
                    : NLS.bind(CoAuthorsTexts.said, comment.author(), comment.date().substring(0, DAY));
            int from = said.getCharCount();
            said.append(who + "\n" + comment.text().strip() + "\n\n");
            said.setStyleRange(new StyleRange(from, who.length(), null, null, SWT.BOLD));
        }
        settle.setText(talk.thread().resolved() ? CoAuthorsTexts.open : CoAuthorsTexts.settle);
        layout();
    }
}
