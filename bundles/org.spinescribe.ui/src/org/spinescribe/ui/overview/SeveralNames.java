/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListSelectionDialog;

/** Asks which of several names are meant. */
final class SeveralNames {

    private SeveralNames() {
    }

    /**
     * Asks until it is closed; empty when it was given up.
     *
     * @param names with what is shown for each
     * @param chosen names with commas between them
     */
    static Optional<String> ask(Shell shell, String title, Map<String, String> names, String chosen) {
        ListSelectionDialog dialog = ListSelectionDialog.of(names.keySet())
                .contentProvider(ArrayContentProvider.getInstance()).labelProvider(LabelProvider.createTextProvider(
                        names::get)).message(OverviewTexts.chooseSeveral).title(title.replaceAll("[&:]", ""))
                .preselect(List.of(chosen.split(", *")).stream().filter(names::containsKey).toArray()).create(shell);
        return dialog.open() == Window.OK ? Optional.of(Arrays.stream(dialog.getResult()).map(String.class::cast)
                .collect(Collectors.joining(", "))) : Optional.empty();
    }
}
