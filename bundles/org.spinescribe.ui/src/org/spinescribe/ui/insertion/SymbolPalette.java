/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.insertion;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.texteditor.ITextEditor;
import org.spinescribe.ui.Accessible;

/** Shows symbols that are missing on keyboards, below the caret: a click or Enter inserts one. */
final class SymbolPalette extends PopupDialog {

    private static final int COLUMNS = 8;
    private static final int SIZE = 34;

    private final ITextEditor editor;
    private final List<Button> signs = new ArrayList<>();

    SymbolPalette(ITextEditor editor) {
        super(editor.getSite().getShell(), PopupDialog.INFOPOPUP_SHELLSTYLE, true, false, false, false, false,
                InsertionTexts.symbolTitle, InsertionTexts.symbolAdvice);
        this.editor = editor;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).equalWidth(true).spacing(2, 2).margins(4, 4)
                .applyTo(area);
        for (Symbol symbol : Symbol.all()) {
            Button button = new Button(area, SWT.PUSH);
            signs.add(button);
            button.setText(symbol.sign());
            button.setToolTipText(symbol.name());
            Accessible.name(button, symbol.name());
            GridDataFactory.fillDefaults().hint(SIZE, SIZE).applyTo(button);
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> take(symbol)));
            button.addKeyListener(KeyListener.keyPressedAdapter(this::go));
        }
        return area;
    }

    /** Returns the first button; the arrow keys go on from there. */
    @Override
    protected Control getFocusControl() {
        return signs.getFirst();
    }

    /** Moves the focus with the arrow keys, since not all systems do so between buttons. */
    private void go(KeyEvent key) {
        int step = switch (key.keyCode) {
            case SWT.ARROW_LEFT -> -1;
            case SWT.ARROW_RIGHT -> 1;
            case SWT.ARROW_UP -> -COLUMNS;
            case SWT.ARROW_DOWN -> COLUMNS;
            default -> 0;
        };
        int place = signs.indexOf(key.widget) + step;
        if (step != 0 && place >= 0 && place < signs.size()) {
            key.doit = false;
            signs.get(place).setFocus();
        }
    }

    private void take(Symbol symbol) {
        close();
        new Insertion(editor).text(symbol.sign());
    }

    /** Places the palette below the caret. */
    @Override
    protected Point getInitialLocation(Point size) {
        StyledText text = editor.getAdapter(ITextViewer.class).getTextWidget();
        Point caret = text.getLocationAtOffset(text.getCaretOffset());
        return text.toDisplay(caret.x, caret.y + text.getLineHeight());
    }
}
