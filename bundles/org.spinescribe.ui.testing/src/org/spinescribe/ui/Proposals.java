/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;

/** The popup lists without a title at the caret: proposals and fixes. */
final class Proposals {

    private Proposals() {
    }

    /** Applies a proposal as soon as it appears. */
    static void take(String label) {
        Workbench.waitFor(label, () -> labels().contains(label));
        Table table = tables().filter(list -> Arrays.stream(list.getItems())
                .anyMatch(item -> item.getText().equals(label))).findFirst().orElseThrow();
        take(table, (int) Arrays.stream(table.getItems()).takeWhile(item -> !item.getText().equals(label)).count());
    }

    /** Applies the first proposal of a list as soon as it appears. The proposal must begin with the given words. */
    static void takeFirst(String label) {
        Workbench.waitFor("the list", () -> labels().stream().anyMatch(each -> each.startsWith(label)));
        take(tables().filter(list -> list.getItem(0).getText().startsWith(label)).findFirst().orElseThrow(), 0);
    }

    private static void take(Table table, int place) {
        table.setSelection(place);
        table.notifyListeners(SWT.Selection, new Event());
        table.notifyListeners(SWT.DefaultSelection, new Event());
    }

    /** Returns the proposal that Enter would apply, or an empty text if no list is open. */
    static String chosen() {
        return tables().filter(table -> table.getSelectionCount() == 1).map(table -> table.getSelection()[0].getText())
                .findFirst().orElse("");
    }

    static List<String> labels() {
        return tables().flatMap(table -> Arrays.stream(table.getItems()).map(item -> item.getText())).toList();
    }

    private static Stream<Table> tables() {
        return Arrays.stream(Display.getCurrent().getShells()).filter(Shell::isVisible)
                .flatMap(shell -> Dialogs.controls(shell, Table.class))
                .filter(table -> table.getShell().getText().isEmpty() && table.getItemCount() > 0);
    }
}
