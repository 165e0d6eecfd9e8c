/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Map;

import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests Ctrl+Space in a report, as users see it. */
class ContentAssistTest {

    private static final String REPORT = """
            case report "A fracture in a climber"
              journal neurospine

            author "Ada Weber"

            keywords "Spinal Fra"

            section "Case report" {
              He fell [@].
            }

            references "climber.bib"
            """;
    private static final String BIBLIOGRAPHY = """
            @article{weber2020, author = {Weber, Ada and Roy, Bea}, title = {Climbing and the spine},
              journal = {Eur Spine J}, year = {2020}, volume = {29}, pages = {1--9}}
            """;

    @RegisterExtension
    private final EditedReport report = new EditedReport(REPORT, Map.of("climber.bib", BIBLIOGRAPHY));

    @Test
    void aWorkIsCitedByItsKey() {
        assistBehind("[@");
        Proposals.takeFirst("weber2020");
        Workbench.waitFor("the key", () -> report.text().contains("[@weber2020]"));
    }

    @Test
    void withoutABibliographyAddReferencesIsProposed() throws Exception {
        String unread = REPORT.replace("references \"climber.bib\"", "");
        report.document().set(unread);
        assistBehind("[@");
        Workbench.waitFor("the proposal", () -> Proposals.labels().contains("Add References…"));
        Workbench.screenshot("content-assist-add-references");
    }

    @Test
    void meshHeadingsAreProposed() throws Exception {
        assistBehind("Spinal Fra");
        Workbench.waitFor("the list", () -> Proposals.labels().stream()
                .anyMatch(label -> label.contains("Spinal Fractures")));
        Workbench.screenshot("content-assist-light");
    }

    @Test
    void sectionsOfTheJournalAreOfferedFirst() throws Exception {
        assistBehind("\n}\n");
        Workbench.waitFor("the list", () -> !Proposals.labels().isEmpty()
                && Proposals.labels().getFirst().startsWith("section \"Introduction\""));
        Workbench.dark();
        Workbench.screenshot("content-assist-dark");
    }

    @Test
    void theFigureProposalSelectsItsFirstPlaceholder() throws Exception {
        EditorText text = new EditorText(report.editor());
        text.document().replace(text.document().getLength(), 0, "\nfigu");
        assistBehind("\nfigu");
        Proposals.takeFirst("figure");
        Workbench.waitFor("the figure", () -> report.text().contains("figure name \"file.png\""));
        Workbench.waitFor("the first placeholder", () -> Workbench.selected(report.editor()).equals("name"));
    }

    /** Types as fast as a hand can, so that the list is requested before the editor is ready to open it again. */
    @Test
    void theListOpensRightAfterTyping() throws Exception {
        EditorText text = new EditorText(report.editor());
        text.document().replace(text.document().getLength(), 0, "\n");
        report.editor().selectAndReveal(text.document().getLength(), 0);
        Workbench.window().getShell().forceActive();
        report.editor().setFocus();
        Workbench.settle();
        for (int times = 0; times < 3; times++) {
            Screen.type(List.of(KeyEvent.VK_F, KeyEvent.VK_I, KeyEvent.VK_G), KeyEvent.VK_CONTROL, KeyEvent.VK_SPACE);
            Workbench.waitFor("the list", () -> Proposals.labels().stream().anyMatch(each -> each.startsWith("figure")));
            Screen.press(KeyEvent.VK_ESCAPE);
            Screen.press(KeyEvent.VK_ENTER);
            Workbench.settle();
        }
    }

    /** The user requests the list that is already open, and chooses from it. */
    @Test
    void requestingTheListAgainKeepsTheChoice() {
        report.editor().selectAndReveal(report.text().indexOf("Spinal") + "Spinal".length(), 0);
        Workbench.window().getShell().forceActive();
        report.editor().setFocus();
        Workbench.settle();
        Screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SPACE);
        Workbench.waitFor("the list", () -> Proposals.labels().size() > 2);
        String second = Proposals.labels().get(1);
        Screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SPACE);
        Screen.press(KeyEvent.VK_DOWN);
        Workbench.waitFor("the choice", () -> Proposals.chosen().equals(second));
        Workbench.linger();
        assertEquals(second, Proposals.chosen());
    }

    private void assistBehind(String words) {
        report.editor().selectAndReveal(report.text().indexOf(words) + words.length(), 0);
        report.editor().getAction(ITextEditorActionConstants.CONTENT_ASSIST).run();
    }
}
