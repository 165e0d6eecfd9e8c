/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.response;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.spinescribe.drafts.UnreadableDraft;
import org.spinescribe.drafts.response.ReviewFile;
import org.spinescribe.language.response.ResponseLetter.Exchange;
import org.spinescribe.ui.FileTarget;
import org.spinescribe.ui.QuestionDialog;

/** Asks for the comments of the reviewers: pasted text, or a file. */
final class CommentsDialog extends QuestionDialog {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 260;
    private static final ReviewFile NOTHING = new ReviewFile(List.of(), List.of());

    private ReviewFile review = NOTHING;
    private Text comments;

    CommentsDialog(Shell parent) {
        super(parent, ResponseTexts.newTitle, ResponseTexts.explained, "response", ResponseTexts.begin);
    }

    /** Returns the pasted or chosen comments. */
    ReviewFile review() {
        return review;
    }

    @Override
    protected void addFields(Composite area) {
        Label label = new Label(area, SWT.NONE);
        label.setText(ResponseTexts.pasted);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        comments = new Text(area, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(comments);
        comments.addModifyListener(event -> take(ReviewFile.of(comments.getText()), ""));
        FileTarget.on(comments, files -> read(files.getFirst()));
        new Label(area, SWT.NONE);
        Button file = new Button(area, SWT.PUSH);
        file.setText(ResponseTexts.fromFile);
        file.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> choose()));
        GridDataFactory.swtDefaults().applyTo(file);
    }

    private void choose() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setText(ResponseTexts.newTitle);
        dialog.setFilterExtensions(new String[] { "*.docx;*.docm;*.txt;*.md", "*.*" });
        dialog.setFilterNames(new String[] { ResponseTexts.filter, ResponseTexts.textFilter });
        String chosen = dialog.open();
        if (chosen != null) {
            read(Path.of(chosen));
        }
    }

    /** Shows the content of a file in place of the pasted text. */
    private void read(Path file) {
        String name = file.getFileName().toString();
        try {
            ReviewFile read = ReviewFile.read(file);
            comments.setText(shown(read));
            take(read, read.remarks().stream().map(remark -> NLS.bind(ResponseTexts.said, name, remark.words()))
                    .collect(Collectors.joining("\n")));
        } catch (UnreadableDraft e) {
            setMessage(NLS.bind(ResponseTexts.said, name, e.getMessage()), IMessageProvider.ERROR);
        }
    }

    private static String shown(ReviewFile read) {
        StringBuilder text = new StringBuilder();
        read.reviewers().forEach(reviewer -> {
            text.append(reviewer.title()).append("\n\n");
            reviewer.remarks().forEach(remark -> add(remark, text));
            reviewer.points().forEach(point -> point.exchanges().forEach(each -> add(each, text)));
        });
        return text.toString();
    }

    private static void add(Exchange exchange, StringBuilder text) {
        exchange.comment().forEach(paragraph -> text.append(paragraph).append("\n\n"));
    }

    private void take(ReviewFile read, String said) {
        review = read;
        int points = read.reviewers().stream().mapToInt(reviewer -> reviewer.points().size()).sum();
        String message = read.reviewers().isEmpty() ? comments.getText().isBlank() ? ResponseTexts.explained
                : ResponseTexts.noPoints : points == 1 ? ResponseTexts.onePoint
                        : NLS.bind(ResponseTexts.points, points);
        setMessage(said.isEmpty() ? message : message + "\n" + said, read.reviewers().isEmpty() || said.isEmpty()
                ? IMessageProvider.NONE : IMessageProvider.WARNING);
        Button begin = getButton(IDialogConstants.OK_ID);
        if (begin != null) {
            begin.setEnabled(!read.reviewers().isEmpty());
        }
    }
}
