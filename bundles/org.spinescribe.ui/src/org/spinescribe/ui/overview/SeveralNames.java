/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListSelectionDialog;

/** Asks the user to choose several names from a list. */
final class SeveralNames {

    private SeveralNames() {
    }

    /**
     * Opens the dialog; empty when the user cancels.
     *
     * @param names the names with their labels
     * @param chosen the selected names, separated by commas
     */
    static Optional<String> ask(Shell shell, String title, Map<String, String> names, String chosen) {
        List<String> before = Stream.of(chosen.split(", *")).filter(name -> !name.isBlank()).toList();
        ListSelectionDialog dialog = ListSelectionDialog.of(names.keySet())
                .contentProvider(ArrayContentProvider.getInstance()).labelProvider(LabelProvider.createTextProvider(
                        names::get)).message(OverviewTexts.chooseSeveral).title(title.replaceAll("[&:]", ""))
                .preselect(before.stream().filter(names::containsKey).toArray()).create(shell);
        return dialog.open() != Window.OK ? Optional.empty() : Optional.of(String.join(", ", inOrder(
                Arrays.stream(dialog.getResult()).map(String.class::cast).toList(), names.keySet(), before)));
    }

    /** Keeps the author's order and names that are not in the list; new names are added at the end. */
    private static List<String> inOrder(List<String> wanted, Set<String> known, List<String> before) {
        List<String> all = new ArrayList<>(before);
        all.removeIf(name -> known.contains(name) && !wanted.contains(name));
        wanted.stream().filter(name -> !all.contains(name)).forEach(all::add);
        return all;
    }
}
