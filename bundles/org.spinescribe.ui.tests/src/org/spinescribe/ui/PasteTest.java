/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourceAttributes;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests Ctrl+V in a report, with clipboard content of other programs. */
class PasteTest {

    private static final String REPORT = """
            case report "A fracture in a climber"

            section "Case report" {
              He fell.
            }

            consent { He agreed. }
            """;

    @RegisterExtension
    private final EditedReport report = new EditedReport(REPORT);

    private Clipboard clipboard;

    @BeforeEach
    void openReport() throws CoreException {
        clipboard = new Clipboard(Display.getCurrent());
        Workbench.window().getShell().forceActive();
        Workbench.settle();
    }

    @AfterEach
    void removeProject() throws CoreException {
        clipboard.dispose();
    }

    @Test
    void formattedTextIsPastedIntoASentence() {
        copy("and broke T12", "<p>and <i>broke</i> T12</p>");
        pasteBehind("He fell");
        assertEquals(REPORT.replace("He fell.", "He felland *broke* T12."), report.text());
    }

    @Test
    void paragraphsAndListsOfWordAreKept() {
        copy("One.\nTwo:\nfirst", "<p>One.</p><p>Two:</p><ul><li>first</li><li>then</li></ul>");
        pasteBehind("He fell.");
        assertEquals(REPORT.replace("He fell.", "He fell.\n\n  One.\n\n  Two:\n\n  - first\n  - then"), report.text());
    }

    @Test
    void aTableBecomesABlockBehindTheSection() {
        copy("Score\tBefore\nNDI\t52\n", "");
        pasteBehind("He fell");
        assertEquals(REPORT.replace("}\n\nconsent", "}\n\ntable table-1 \"Caption\" {\n  | Score | Before |\n"
                + "  |---|---|\n  | NDI | 52 |\n}\n\nconsent"), report.text());
        assertEquals("Caption", Workbench.selected(report.editor()));
        Screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        assertEquals(REPORT, report.text());
    }

    @Test
    void plainTextIsPastedUnchanged() {
        copy("*it* [@a2020] {b}\nc", "");
        pasteBehind("He fell");
        assertTrue(report.text().contains("He fell*it* [@a2020] {b}\n"), report.text());
    }

    @Test
    void textCopiedFromAReportIsPastedUnchanged() {
        report.editor().selectAndReveal(REPORT.indexOf("He fell."), "He fell.".length());
        Screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_C);
        pasteBehind("He fell.");
        assertEquals(REPORT.replace("He fell.", "He fell.He fell."), report.text());
    }

    @Test
    void aTitleStaysOnOneLine() {
        copy("first \"line\"\nsecond", "<p>first \"line\"</p><p>second</p>");
        pasteBehind("in a climber");
        assertEquals(REPORT.replace("in a climber", "in a climberfirst ”line” second"), report.text());
    }

    @Test
    void aPictureBecomesAFigureWithItsFileBesideTheReport() throws Exception {
        copyPicture();
        Dialogs.whenShown("they are part of the image", advice -> Dialogs.press(advice, "OK"));
        pasteBehind("He fell");
        Workbench.waitFor("the figure", () -> report.text()
                .contains("figure figure-1 \"figures/figure-1.png\"\n  alt \"\"\n"));
        Workbench.waitFor("the file", () -> report.project().getFile("figures/figure-1.png").exists());
        assertTrue(report.text().indexOf("figure figure-1") > report.text().indexOf("He fell"), report.text());
    }

    private void copyPicture() {
        ImageData picture = new ImageData(40, 30, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        picture.setPixel(1, 1, picture.palette.getPixel(new RGB(10, 20, 30)));
        clipboard.setContents(new Object[] { picture }, new Transfer[] { ImageTransfer.getInstance() });
    }

    @Test
    void tabLeadsFromTheAltTextToTheCaption() {
        copyPicture();
        Dialogs.whenShown("they are part of the image", advice -> Dialogs.press(advice, "OK"));
        pasteBehind("He fell");
        Workbench.waitFor("the figure", () -> report.text().contains("figure figure-1"));
        Workbench.settle();
        Screen.press(KeyEvent.VK_X);
        Screen.press(KeyEvent.VK_TAB);
        Screen.press(KeyEvent.VK_Y);
        Workbench.waitFor("alternative text and caption", () -> report.text().contains(
                "  alt \"x\"\n  caption {\n    y\n  }\n"));
    }

    @Test
    void pastedZoteroCitationsAddMissingWorks() throws Exception {
        String naming = REPORT + "\nreferences \"own.bib\"\n";
        report.document().set(naming);
        report.file("own.bib", "@article{onoki, title = {Onoki on the spine}, year = 2018}\n");
        copy("It recurs (1,2).", "<p>It recurs " + zotero("Onoki", "Reed") + ".</p>");
        pasteBehind("He fell.");
        String pasted = naming.replace("He fell.", "He fell.It recurs [@onoki; @reed2018, p. 3].");
        assertEquals(pasted, report.text());
        assertTrue(report.project().getFile("own.bib").readString().contains("@article{reed2018,"));
        assertTrue(isShown("Added to ‘own.bib’: reed2018."));

        Screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        Workbench.waitFor("the undone text", () -> report.text().equals(naming));
        assertTrue(report.project().getFile("own.bib").readString().contains("@article{reed2018,"));
    }

    @Test
    void aReportWithoutBibliographyGetsOneInTheSameStep() throws Exception {
        copy("It recurs (1).", "<p>It recurs " + zotero("Reed") + ".</p><p>" + field("ZOTERO_BIBL {} CSL_BIBLIOGRAPHY",
                "1. Reed. On the spine.") + "</p>");
        pasteBehind("He fell.");
        assertEquals(REPORT.replace("He fell.", "He fell.It recurs [@reed2018, p. 3].")
                + "\nreferences \"references.bib\"\n", report.text());
        assertTrue(report.project().getFile("references.bib").exists());
        assertTrue(isShown("Added to ‘references.bib’: reed2018. The reference list in the pasted text was left out"));
        Screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_Z);
        Workbench.waitFor("the undone text", () -> report.text().equals(REPORT));
    }

    @Test
    void aReadOnlyBibliographyKeepsCitationsAsPrinted() throws Exception {
        String naming = REPORT + "\nreferences \"own.bib\"\n";
        report.document().set(naming);
        IFile bibliography = report.file("own.bib", "");
        ResourceAttributes attributes = bibliography.getResourceAttributes();
        attributes.setReadOnly(true);
        bibliography.setResourceAttributes(attributes);
        copy("It recurs (1).", "<p>It recurs " + zotero("Reed") + ".</p>");
        boolean[] said = { false };
        Dialogs.whenShown("own.bib’ is write-protected", dialog -> {
            said[0] = true;
            Dialogs.press(dialog, "OK");
        });
        pasteBehind("He fell.");
        Workbench.waitFor("the notice", () -> said[0]);
        assertEquals(naming.replace("He fell.", "He fell.It recurs (1,2)."), report.text());
        assertEquals("", bibliography.readString());
        attributes.setReadOnly(false);
        bibliography.setResourceAttributes(attributes);
    }

    @Test
    void linesWithBulletsBecomeAList() {
        copy("Findings:\n• pain\n• numbness", "");
        pasteBehind("He fell.");
        assertEquals(REPORT.replace("He fell.", "He fell.\n\n  Findings:\n\n  - pain\n  - numbness"), report.text());
    }

    private static String zotero(String... authors) {
        List<String> items = new ArrayList<>();
        for (String author : authors) {
            items.add(("{\"id\":1,\"itemData\":{\"id\":1,\"type\":\"article-journal\",\"title\":\"%1$s on the spine\","
                    + "\"author\":[{\"family\":\"%1$s\",\"given\":\"Ann\"}],\"issued\":{\"date-parts\":[[2018]]}}%2$s}")
                    .formatted(author, author.equals("Reed") ? ",\"locator\":\"3\"" : ""));
        }
        return field("ZOTERO_ITEM CSL_CITATION {\"citationItems\":[" + String.join(",", items) + "]}", "(1,2)");
    }

    /** Returns a field as Word writes it into HTML. */
    private static String field(String instruction, String shown) {
        return "<!--[if supportFields]><span style='mso-element:field-begin'></span> ADDIN "
                + instruction.replace("\"", "&quot;") + " <span style='mso-element:field-separator'></span><![endif]-->"
                + shown + "<!--[if supportFields]><span style='mso-element:field-end'></span><![endif]-->";
    }

    private static boolean isShown(String words) {
        return Dialogs.controls(Workbench.window().getShell(), CLabel.class)
                .anyMatch(label -> String.valueOf(label.getText()).contains(words));
    }

    private void copy(String text, String html) {
        List<Object> data = new ArrayList<>(List.of(text));
        List<Transfer> forms = new ArrayList<>(List.of(TextTransfer.getInstance()));
        if (!html.isEmpty()) {
            data.add(html);
            forms.add(HTMLTransfer.getInstance());
        }
        clipboard.setContents(data.toArray(), forms.toArray(Transfer[]::new));
    }

    private void pasteBehind(String words) {
        report.editor().selectAndReveal(report.text().indexOf(words) + words.length(), 0);
        ((StyledText) report.editor().getAdapter(Control.class)).forceFocus();
        Workbench.work();
        String before = report.text();
        Screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_V);
        if (report.project().exists() && !hasPicture()) {
            Workbench.waitFor("the pasted text", () -> !report.text().equals(before));
        }
    }

    private boolean hasPicture() {
        return clipboard.getContents(ImageTransfer.getInstance()) != null;
    }
}
