/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A JUnit extension that opens a report in a project of its own before each test, and deletes all of it afterwards. */
final class EditedReport implements BeforeEachCallback, AfterEachCallback {

    /** The name of the report in its project. */
    static final String NAME = "climber.casereport";
    /** The default report, with an empty bibliography. */
    static final String REPORT = "case report \"A fracture in a climber\"\n\nreferences \"own.bib\"\n";

    private final String words;
    private final Map<String, String> others;
    private IProject project;
    private IFile file;
    private ITextEditor editor;

    EditedReport() {
        this(REPORT, Map.of("own.bib", ""));
    }

    /** @param words the text of the report, which has no other files beside it */
    EditedReport(String words) {
        this(words, Map.of());
    }

    /**
     * @param words the text of the report
     * @param others the contents of the files beside the report, by file name
     */
    EditedReport(String words, Map<String, String> others) {
        this.words = words;
        this.others = Map.copyOf(others);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws CoreException {
        project = Workbench.project("Report");
        for (Map.Entry<String, String> other : others.entrySet()) {
            file(other.getKey(), other.getValue());
        }
        file = file(NAME, words);
        editor = Adapters.adapt(Workbench.open(file), ITextEditor.class);
    }

    @Override
    public void afterEach(ExtensionContext context) throws CoreException {
        Workbench.closeEditors();
        Workbench.light();
        Workbench.delete(project);
    }

    IProject project() {
        return project;
    }

    IFile file() {
        return file;
    }

    /** Writes one more file into the project. */
    IFile file(String name, String text) throws CoreException {
        return Workbench.file(project, name, text);
    }

    ITextEditor editor() {
        return editor;
    }

    IDocument document() {
        return new EditorText(editor).document();
    }

    /** Returns the text of the editor, with unsaved changes. */
    String text() {
        return document().get();
    }
}
