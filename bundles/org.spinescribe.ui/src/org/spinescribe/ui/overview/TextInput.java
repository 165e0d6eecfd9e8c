/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.function.UnaryOperator;

import org.eclipse.swt.events.ModifyListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** An editable control: a text, or a combo that also accepts other text. {@link #text()} is the value in the report. */
sealed interface TextInput permits TextInput.Words, TextInput.Choice, JournalInput {

    Control control();

    String text();

    void setText(String text);

    void setEditable(boolean editable);

    void onModify(ModifyListener listener);

    /** Returns whether Enter inserts a line break. */
    default boolean hasLines() {
        return false;
    }

    /**
     * A text.
     *
     * @param hasLines whether Enter inserts a line break
     * @param shown converts a value in the report into the shown text
     * @param written converts the shown text into a value in the report
     */
    record Words(Text control, boolean hasLines, UnaryOperator<String> shown, UnaryOperator<String> written)
            implements TextInput {

        /** Creates an input that shows the values of the report unchanged. */
        Words(Text control, boolean hasLines) {
            this(control, hasLines, UnaryOperator.identity(), UnaryOperator.identity());
        }

        @Override
        public String text() {
            return written.apply(control.getText());
        }

        /** Keeps the offset of the caret, as far as the text reaches. */
        @Override
        public void setText(String text) {
            int caret = control.getCaretPosition();
            control.setText(shown.apply(text));
            if (control.isFocusControl()) {
                control.setSelection(Math.min(caret, control.getCharCount()));
            }
        }

        @Override
        public void setEditable(boolean editable) {
            control.setEditable(editable);
            control.setEnabled(editable || !control.getText().isEmpty());
        }

        @Override
        public void onModify(ModifyListener listener) {
            control.addModifyListener(listener);
        }
    }

    /**
     * A combo.
     *
     * @param shown converts a value in the report into the shown text
     * @param written converts the shown text into a value in the report
     */
    record Choice(Combo control, UnaryOperator<String> shown, UnaryOperator<String> written) implements TextInput {

        /** Creates an input that shows the values of the report unchanged. */
        Choice(Combo control) {
            this(control, UnaryOperator.identity(), UnaryOperator.identity());
        }

        @Override
        public String text() {
            return written.apply(control.getText());
        }

        @Override
        public void setText(String text) {
            control.setText(shown.apply(text));
        }

        @Override
        public void setEditable(boolean editable) {
            control.setEnabled(editable);
        }

        @Override
        public void onModify(ModifyListener listener) {
            control.addModifyListener(listener);
        }
    }
}
