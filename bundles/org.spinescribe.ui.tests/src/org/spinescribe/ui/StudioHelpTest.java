/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.help.HelpSystem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.IWorkbenchHelpSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests the Help menu and F1 in Studio, which replaces Eclipse's own help. */
class StudioHelpTest {

    private static final String VIEW = "org.spinescribe.studio.help.view";
    private static final String REPORT = """
            case report "A fall"
            author "Ada Weber"
            section "Case" { She fell. }
            """;

    private final IWorkbenchHelpSystem help = PlatformUI.getWorkbench().getHelpSystem();
    private IProject project;
    private EditorText editor;

    @BeforeEach
    void openReport() throws CoreException {
        project = Workbench.project("Help");
        editor = new EditorText(Workbench.open(Workbench.file(project, "fall.casereport", REPORT)));
    }

    @AfterEach
    void removeProject() throws CoreException {
        Stream.of(Workbench.page().getViewReferences()).filter(view -> view.getId().equals(VIEW))
                .forEach(Workbench.page()::hideView);
        Workbench.closeEditors();
        Workbench.light();
        Workbench.delete(project);
    }

    @Test
    void theContentsLeadToTheGuideAndTheRules() throws Exception {
        help.displayHelp();
        waitForPage("Case reports: user guide");
        Workbench.screenshot("studio-help-light");
        evaluate("Array.from(document.querySelectorAll('a')).find(a => a.textContent == 'Facts').click()");
        waitForPage("The rules compare scales and classifications");
        Workbench.dark();
        help.displayHelpResource("/org.spinescribe.ui/rules/levels/backwards.html");
        waitForPage("levels/backwards");
        Workbench.screenshot("studio-help-dark");
    }

    @Test
    void f1ExplainsTheEditor() throws Exception {
        editor.editor().getAdapter(Control.class).setFocus();
        Workbench.run("org.eclipse.ui.help.dynamicHelp");
        waitForPage("Ctrl+Space proposes");
        evaluate("document.querySelector('a').click()");
        waitForPage("Your first ten minutes");
    }

    @Test
    void pagesAreFoundByTheirWords() throws Exception {
        help.displaySearch();
        waitForPage("Contents");
        search(Workbench.window().getShell(), "caudal cranial");
        waitForPage("Pages with ‘caudal cranial’");
        Workbench.screenshot("studio-help-search");
        search(Workbench.window().getShell(), "zebra quagga");
        waitForPage("No page has all of these words");
    }

    @Test
    void aSearchWithoutAWordFindsNoPage() throws Exception {
        help.displaySearch();
        waitForPage("Contents");
        search(Workbench.window().getShell(), "?");
        waitForPage("Pages with ‘?’");
        waitForPage("No page has all of these words");
    }

    private static void search(Shell shell, String words) {
        Text search = Dialogs.controls(shell).filter(Text.class::isInstance).map(Text.class::cast)
                .filter(text -> text.getMessage().equals("Search the help")).findFirst().orElseThrow();
        search.setText(words);
        search.notifyListeners(SWT.DefaultSelection, new Event());
    }

    @Test
    void helpForADialogOpensItsOwnWindow() throws Exception {
        help.search("caudal");
        waitForPage("Pages with ‘caudal’");
        Shell dialog = new Shell(Workbench.window().getShell(), SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
        dialog.setSize(300, 200);
        dialog.open();
        Workbench.waitFor("the dialog", () -> Display.getCurrent().getActiveShell() == dialog);
        help.displayContext(HelpSystem.getContext("org.spinescribe.ui.new"), 0, 0);
        Shell beside = Dialogs.find("Help").orElseThrow();
        waitForPage(beside, "A new report has");
        search(beside, "quagga");
        waitForPage(beside, "Pages with ‘quagga’");
        dialog.close();
        evaluate("location.reload()");
        waitForPage("Pages with ‘caudal’");
    }

    private static void waitForPage(String words) {
        waitForPage(Workbench.window().getShell(), words);
    }

    private static void waitForPage(Shell shell, String words) {
        Workbench.settle();
        assumeTrue(browser(shell).isPresent(), "Not installed: a browser for SWT, such as libwebkit2gtk-4.1-0");
        Workbench.waitFor("the page with " + words, () -> has(browser(shell).get(), words));
    }

    private static boolean has(Browser browser, String words) {
        return Boolean.TRUE.equals(browser.evaluate(
                "return !!document.body && document.body.textContent.includes('" + words + "')", true));
    }

    private static void evaluate(String script) {
        browser(Workbench.window().getShell()).orElseThrow().evaluate(script, true);
    }

    private static Optional<Browser> browser(Shell shell) {
        return Dialogs.controls(shell).filter(Browser.class::isInstance).map(Browser.class::cast)
                .filter(Browser::isVisible).findFirst();
    }
}
