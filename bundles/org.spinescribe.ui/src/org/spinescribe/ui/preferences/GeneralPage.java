/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.preferences;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.IWorkbenchPreferenceContainer;
import org.spinescribe.clinical.vocabulary.Vocabularies;
import org.spinescribe.clinical.vocabulary.Vocabulary;
import org.spinescribe.manuscript.export.OutputFormat;

/** The preference page for all reports: display, export, vocabulary. */
public final class GeneralPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final int WIDTH = 420;
    private static final String COLOURS = "org.eclipse.ui.preferencePages.ColorsAndFonts";

    public GeneralPage() {
        super(GRID);
        setPreferenceStore(Preferences.store());
    }

    @Override
    public void init(IWorkbench workbench) {
        // The page does not use the workbench.
    }

    @Override
    protected void createFieldEditors() {
        addField(new BooleanFieldEditor(Preferences.WORD_COUNTS, PreferenceTexts.wordCounts, getFieldEditorParent()));
        addField(new BooleanFieldEditor(Preferences.SPELLING, PreferenceTexts.spelling, getFieldEditorParent()));
        addField(new BooleanFieldEditor(Preferences.WRAP, PreferenceTexts.wrap, getFieldEditorParent()));
        addField(new BooleanFieldEditor(Preferences.PROPORTIONAL, PreferenceTexts.proportional,
                getFieldEditorParent()));
        addField(new BooleanFieldEditor(Preferences.TYPED_SIGNS, PreferenceTexts.typedSigns, getFieldEditorParent()));
        addField(new Formats(getFieldEditorParent()));
        label(getFieldEditorParent(), NLS.bind(PreferenceTexts.formatNames, OutputFormat.names()));
        addField(new ExportFolder(getFieldEditorParent()));
        createColours(getFieldEditorParent());
        createVocabulary(getFieldEditorParent());
    }

    private void createColours(Composite parent) {
        Link link = new Link(parent, SWT.NONE);
        link.setText(PreferenceTexts.colours);
        GridDataFactory.fillDefaults().span(2, 1).indent(0, 6).applyTo(link);
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (getContainer() instanceof IWorkbenchPreferenceContainer preferences) {
                preferences.openPage(COLOURS, "selectCategory:org.spinescribe.ui.colours");
            }
        }));
    }

    private void createVocabulary(Composite parent) {
        Group group = new Group(parent, SWT.NONE);
        group.setText(PreferenceTexts.vocabulary);
        group.setLayout(new GridLayout(2, false));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).indent(0, 10).applyTo(group);
        Vocabulary vocabulary = Vocabularies.best();
        label(group, vocabulary.complete() ? NLS.bind(PreferenceTexts.whole, vocabulary.year(), vocabulary.headings())
                : PreferenceTexts.bundled);
        label(group, PreferenceTexts.credit);
        Button button = new Button(group, SWT.PUSH);
        button.setText(PreferenceTexts.importButton);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> VocabularyImportJob.ask(getShell()).ifPresent(VocabularyImportJob::schedule)));
    }

    private static void label(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(label);
    }

    /** A field for a folder beside each report. */
    private static final class ExportFolder extends StringFieldEditor {

        ExportFolder(Composite parent) {
            super(Preferences.EXPORT_FOLDER, PreferenceTexts.exportFolder, parent);
            getTextControl(parent).setMessage(PreferenceTexts.besideReport);
        }

        @Override
        protected boolean doCheckState() {
            boolean beside = isBeside(getStringValue().strip());
            if (!beside) {
                setErrorMessage(PreferenceTexts.noFolder);
            }
            return beside;
        }

        private static boolean isBeside(String name) {
            try {
                return Path.of(name).getRoot() == null && !Path.of(name).normalize().startsWith("..");
            } catch (InvalidPathException e) {
                return false;
            }
        }
    }

    /** A field for a list of existing formats. */
    private static final class Formats extends StringFieldEditor {

        Formats(Composite parent) {
            super(Preferences.FORMATS, PreferenceTexts.formats, parent);
        }

        @Override
        protected boolean doCheckState() {
            for (String name : getStringValue().split(",", -1)) {
                if (OutputFormat.find(name.strip()).isEmpty()) {
                    setErrorMessage(NLS.bind(PreferenceTexts.noFormat, name.strip()));
                    return false;
                }
            }
            return true;
        }
    }
}
