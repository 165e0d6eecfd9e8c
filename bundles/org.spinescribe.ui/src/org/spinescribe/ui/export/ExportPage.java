/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.spinescribe.manuscript.export.OutputFormat;
import org.spinescribe.ui.Accessible;
import org.spinescribe.ui.help.ContextHelp;
import org.spinescribe.ui.server.WorkspaceFiles;

/** Asks for the reports and the formats to export. */
final class ExportPage extends WizardPage {

    private static final int HEIGHT = 140;

    private final List<Path> first;
    private CheckboxTableViewer reports;
    private CheckboxTableViewer formats;

    /** @param first the initially checked reports */
    ExportPage(List<Path> first) {
        super("export", ExportTexts.wizardTitle, null);
        this.first = first;
        setDescription(ExportTexts.wizardAdvice);
    }

    @Override
    public void createControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(page);
        ContextHelp.set(page, "editor");
        List<IFile> files = WorkspaceFiles.reports().stream()
                .sorted(Comparator.comparing(file -> file.getFullPath().toString())).toList();
        reports = list(page, ExportTexts.wizardReports, new LabelProvider() {
            @Override
            public String getText(Object file) {
                return ((IFile) file).getFullPath().makeRelative().toString();
            }
        }, files);
        reports.setCheckedElements(files.stream().filter(file -> first.contains(path(file))).toArray());
        formats = list(page, ExportTexts.wizardFormats, new LabelProvider() {
            @Override
            public String getText(Object format) {
                return ExportFormats.label((OutputFormat) format);
            }
        }, List.of(OutputFormat.values()));
        formats.setCheckedElements(ExportFormats.usual().toArray());
        Accessible.byLabels(page);
        setControl(page);
        check();
    }

    private CheckboxTableViewer list(Composite page, String words, LabelProvider labels, List<?> elements) {
        new Label(page, SWT.NONE).setText(words);
        CheckboxTableViewer list = CheckboxTableViewer.newCheckList(page, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(list.getControl());
        Accessible.name(list.getControl(), words);
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(labels);
        list.setInput(elements);
        list.addCheckStateListener(event -> check());
        return list;
    }

    private void check() {
        setErrorMessage(null);
        setPageComplete(!reports().isEmpty() && !formats().isEmpty());
        if (formats().isEmpty()) {
            setErrorMessage(ExportTexts.wizardNoFormat);
        } else if (reports().isEmpty()) {
            setErrorMessage(ExportTexts.wizardNoReport);
        }
    }

    /** The chosen reports. */
    List<Path> reports() {
        return Arrays.stream(reports.getCheckedElements()).map(file -> path((IFile) file)).toList();
    }

    /** The chosen formats. */
    List<OutputFormat> formats() {
        return Arrays.stream(formats.getCheckedElements()).map(OutputFormat.class::cast).toList();
    }

    private static Path path(IFile file) {
        return file.getLocation().toPath();
    }
}
