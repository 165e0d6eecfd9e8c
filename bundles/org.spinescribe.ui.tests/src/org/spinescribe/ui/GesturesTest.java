/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.event.KeyEvent;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests whole tasks of authors with keys and mouse only. Calls no method that authors cannot reach. */
class GesturesTest {

    private static final String BIBLIOGRAPHY = """
            @article{weber2020, author = {Weber, Ada}, title = {Climbing and the spine}, journal = {Eur Spine J},
              year = {2020}, volume = {29}, pages = {1--9}}
            """;
    private static final String REPORT = """
            case report "A fracture in a climber"

            author "Ada Weber"

            diagnosis "Burst fracture" at T12

            section "Case report" {
              He fell [@]. The scan [#scam] showed pain at T7–T5.
            }

            figure scan drawn levels alt "The spine" caption { The spine. }

            funding

            references "climber.bib"
            """;

    @RegisterExtension
    private final EditedReport report = new EditedReport(REPORT, Map.of("climber.bib", BIBLIOGRAPHY));

    @BeforeEach
    void openReport() throws CoreException {
        Workbench.waitForCheck(report.editor());
        Workbench.window().getShell().forceActive();
        Workbench.settle();
    }

    @Test
    void typingContinuesBehindAnInsertedCitation() {
        caretBehind("[@");
        Screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SPACE);
        awaitProposal("weber2020");
        Screen.press(KeyEvent.VK_ENTER);
        Workbench.waitFor("the key", () -> report.text().contains("[@weber2020]"));
        Screen.press(KeyEvent.VK_Z);
        Workbench.waitFor("the letter", () -> report.text().contains("[@weber2020]z."));
    }

    @Test
    void aRangeOfLevelsIsChosen() {
        caretBehind("at T12");
        Screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_SPACE);
        awaitProposal("T12–L1");
        int place = (int) Proposals.labels().stream().takeWhile(label -> !label.startsWith("T12–L1")).count();
        for (int down = 0; down < place; down++) {
            Screen.press(KeyEvent.VK_DOWN);
        }
        Screen.press(KeyEvent.VK_ENTER);
        Workbench.waitFor("the range", () -> report.text().equals(REPORT.replace("at T12\n", "at T12–L1\n")));
    }

    @Test
    void aMisspelledFigureReferenceIsFixed() {
        fix("#scam", "Write ‘[#scan]’");
        Workbench.settle();
        assertEquals(REPORT.replace("#scam", "#scan"), report.text());
    }

    @Test
    void anEmptyStatementIsFixedWithNone() {
        fix("funding", "Write ‘funding none’");
        Workbench.waitFor("the statement", () -> report.text().equals(REPORT.replace("funding\n", "funding none\n")));
    }

    @Test
    void aButtonFixesAFinding() throws Exception {
        Workbench.page().showView("org.spinescribe.ui.findings");
        Workbench.page().activate(report.editor());
        Workbench.waitFor("the button", () -> button("Write ‘T5–T7’") != null);
        Workbench.settle();
        Button fix = button("Write ‘T5–T7’");
        ScrolledComposite list = (ScrolledComposite) ancestors(fix).filter(ScrolledComposite.class::isInstance)
                .findFirst().orElseThrow();
        list.showControl(fix);
        Workbench.settle();
        Screen.click(fix, new Rectangle(0, 0, fix.getSize().x, fix.getSize().y), 1);
        Workbench.waitFor("the levels", () -> report.text().equals(REPORT.replace("T7–T5", "T5–T7")));
    }

    private static Stream<Composite> ancestors(Control control) {
        return Stream.iterate(control.getParent(), Objects::nonNull, Composite::getParent);
    }

    private static Button button(String label) {
        return Dialogs.controls(Workbench.window().getShell(), Button.class)
                .filter(button -> button.isVisible() && button.getText().equals(label)).findFirst().orElse(null);
    }

    /** Presses Ctrl+1 at the given words, and Enter on the first proposal. */
    private void fix(String words, String proposal) {
        report.editor().selectAndReveal(report.text().indexOf(words) + 1, 0);
        report.editor().setFocus();
        Workbench.settle();
        Screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_1);
        awaitProposal(proposal);
        assertEquals(proposal, Proposals.labels().getFirst());
        Workbench.settle();
        Screen.press(KeyEvent.VK_ENTER);
    }

    private void caretBehind(String words) {
        report.editor().selectAndReveal(report.text().indexOf(words) + words.length(), 0);
        report.editor().setFocus();
        Workbench.settle();
    }

    private static void awaitProposal(String beginning) {
        Workbench.waitFor(beginning, () -> Proposals.labels().stream().anyMatch(label -> label.startsWith(beginning)));
    }
}
