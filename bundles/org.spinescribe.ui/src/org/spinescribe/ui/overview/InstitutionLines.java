/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Label;
import org.spinescribe.language.ide.forms.Field;
import org.spinescribe.language.ide.forms.ReportForm;

/** Shows the printed names of an author's institutions below their short names. */
final class InstitutionLines implements FormPart {

    private static final int LEAST_WIDTH = 80;

    private final OverviewPage page;
    private final Label label;
    private final Supplier<Optional<EntryRow>> author;
    private final Supplier<Map<String, String>> institutions;

    /** @param institutions returns the shown line for each short name */
    InstitutionLines(Sections details, Supplier<Optional<EntryRow>> author,
            Supplier<Map<String, String>> institutions) {
        this.page = details.page();
        this.author = author;
        this.institutions = institutions;
        label = page.toolkit().createLabel(details.area(), "", SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(LEAST_WIDTH, SWT.DEFAULT).exclude(true)
                .applyTo(label);
        page.add(this);
    }

    @Override
    public void show(ReportForm form) {
        String lines = lines();
        if (!lines.equals(label.getText())) {
            label.setText(lines);
            label.setVisible(!lines.isEmpty());
            ((GridData) label.getLayoutData()).exclude = lines.isEmpty();
            page.reflowSoon(label);
        }
    }

    private String lines() {
        Map<String, String> known = institutions.get();
        return author.get().stream().flatMap(row -> Stream.of(row.entry().value(Field.AFFILIATIONS).split(",")))
                .map(String::strip).filter(known::containsKey).map(known::get).collect(Collectors.joining("\n"));
    }
}
