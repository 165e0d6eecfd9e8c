/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests the spelling check while an author types. */
class SpellingTest {

    private static final String REPORT = """
            case report "A haemangiopericytoma in a patiant"
              language en-GB

            section "Case report" {
              The patient had a laminectmy at T10 for a hyperintense lesion [@onoki2018].
              The technique of Schwemmle was used. A qwxzoid recovered.
            }
            """;

    private IProject project;
    private ITextEditor editor;

    @BeforeEach
    void openReport() throws CoreException {
        project = Workbench.project("Spelling");
        editor = Adapters.adapt(Workbench.open(Workbench.file(project, "tumour.casereport", REPORT)),
                ITextEditor.class);
    }

    @AfterEach
    void removeProject() throws CoreException {
        store().setToDefault("spelling");
        Workbench.closeEditors();
        Workbench.light();
        Workbench.delete(project);
    }

    @Test
    void onlyUnknownWordsAreUnderlined() throws Exception {
        Workbench.waitFor("the words", () -> underlined().equals(List.of("laminectmy", "patiant", "qwxzoid")));
        Workbench.screenshot("spelling-light");
        Workbench.dark();
        Workbench.screenshot("spelling-dark");
    }

    @Test
    void quickAssistCorrectsAMisspelling() throws Exception {
        Workbench.waitFor("the words", () -> underlined().contains("laminectmy"));
        assist("laminectmy");
        Workbench.waitFor("the list", () -> !Proposals.labels().isEmpty());
        Workbench.screenshot("spelling-assist");
        Proposals.take("Change to ‘laminectomy’");
        Workbench.waitFor("the word", () -> text().equals(REPORT.replace("laminectmy", "laminectomy")));
        Workbench.waitFor("two words left", () -> underlined().equals(List.of("patiant", "qwxzoid")));
    }

    @Test
    void aWordIsAddedToTheWordsOfTheProject() throws Exception {
        Workbench.waitFor("the words", () -> underlined().contains("qwxzoid"));
        assist("qwxzoid");
        Proposals.take("Add ‘qwxzoid’ to the words of this project");
        Workbench.waitFor("two words left", () -> underlined().equals(List.of("laminectmy", "patiant")));
        assertEquals("qwxzoid\n", Files.readString(Path.of(project.getLocation().append(".spinescribe-words")
                .toOSString())));
        assertEquals(REPORT, text());
    }

    @Test
    void theSpellingCheckCanBeSwitchedOff() throws Exception {
        Workbench.waitFor("the words", () -> underlined().contains("qwxzoid"));
        store().setValue("spelling", false);
        editor.getDocumentProvider().getDocument(editor.getEditorInput()).replace(REPORT.indexOf("recovered"), 0,
                "often ");
        Workbench.waitFor("no word", () -> underlined().isEmpty());
    }

    private static ScopedPreferenceStore store() {
        return new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.spinescribe.ui");
    }

    private void assist(String word) {
        editor.selectAndReveal(text().indexOf(word) + 2, 0);
        editor.getAdapter(ITextOperationTarget.class).doOperation(ISourceViewer.QUICK_ASSIST);
    }

    private List<String> underlined() {
        IAnnotationModel model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
        List<String> words = new ArrayList<>();
        model.getAnnotationIterator().forEachRemaining(annotation -> {
            if (annotation.getType().equals("org.spinescribe.ui.misspelling")) {
                Position place = model.getPosition(annotation);
                words.add(text().substring(place.getOffset(), place.getOffset() + place.getLength()));
            }
        });
        Collections.sort(words);
        return words;
    }

    private String text() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput()).get();
    }
}
