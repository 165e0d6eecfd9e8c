/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests the authors in the form: their order and their details. */
class OverviewAuthorsTest {

    @RegisterExtension
    private final OverviewForm form = new OverviewForm();

    @Test
    void authorsAreMovedRemovedAndAdded() throws Exception {
        Table authors = form.table("Ada Weber");
        OverviewForm.choose(authors, 2);
        OverviewForm.press(authors, "Up");
        Workbench.waitFor("the order", () -> OverviewForm.names(authors).equals(List.of("Ada Weber",
                "Cy Tran", "Bea Roy")));
        assertEquals(1, authors.getSelectionIndex());
        assertEquals(OverviewForm.REPORT.replace("author \"Bea Roy\" at kiel\nauthor \"Cy Tran\" at bern, kiel\n",
                "author \"Cy Tran\" at bern, kiel\nauthor \"Bea Roy\" at kiel\n"), form.document().get());
        OverviewForm.press(authors, "Remove");
        Workbench.waitFor("two authors", () -> OverviewForm.names(authors).equals(List.of("Ada Weber", "Bea Roy")));
        OverviewForm.press(authors, "Add");
        Workbench.waitFor("three authors", () -> OverviewForm.names(authors).equals(List.of("Ada Weber",
                "Bea Roy", "New Author")));
    }

    @Test
    void aWrongOrcidIsReportedAtItsField() throws Exception {
        OverviewForm.choose(form.table("Ada Weber"), 1);
        Workbench.waitFor("the name of Bea", () -> form.text("Name").getText().equals("Bea Roy"));
        form.type("ORCID", "0000-0002-1825-0098");
        Workbench.waitFor("the text", () -> form.document().get().contains("at kiel\n  orcid 0000-0002-1825-0098\n"));
        Workbench.waitFor("the message of the rule", () -> String.valueOf(form.text("ORCID").getToolTipText()).contains(
                "ORCID"));
        Workbench.screenshot("overview-orcid");
        form.type("ORCID", "0000-0002-1825-0097");
        Workbench.waitFor("no finding", () -> form.text("ORCID").getToolTipText() == null);
    }

    @Test
    void anInvalidAffiliationIsRefusedAndStaysInItsField() throws Exception {
        form.type("Affiliations", "bern {");
        Workbench.waitFor("the reason", () -> String.valueOf(form.text("Affiliations").getToolTipText()).contains(
                "would not be understood here"));
        assertEquals(OverviewForm.REPORT, form.document().get());
        assertEquals("bern {", form.text("Affiliations").getText());
    }

    /** Chooses an institution while the typed one is still only in its field. */
    @Test
    void choosingAffiliationsKeepsTypedOnes() throws Exception {
        OverviewForm.choose(form.table("Ada Weber"), 0);
        Workbench.waitFor("the affiliation of Ada", () -> form.text("Affiliations").getText().equals("bern"));
        Dialogs.whenOpen("Affiliations", dialog -> Dialogs.press(dialog, "OK"));
        form.type("Affiliations", "kiel, bern");
        form.button("Affiliations").notifyListeners(SWT.Selection, new Event());
        assertEquals(OverviewForm.REPORT.replace("\"Ada Weber\" at bern", "\"Ada Weber\" at kiel, bern"),
                form.document().get());
        Workbench.linger();
        assertEquals("kiel, bern", form.text("Affiliations").getText());
    }

    @Test
    void anAuthorIsDraggedToAnotherPlace() throws Exception {
        Table authors = form.table("Ada Weber");
        Screen.drag(authors, 2, 0);
        Workbench.waitFor("the order", () -> OverviewForm.names(authors).equals(List.of("Cy Tran", "Ada Weber",
                "Bea Roy")));
        assertEquals(0, authors.getSelectionIndex());
        Workbench.run("org.eclipse.ui.edit.undo");
        assertEquals(OverviewForm.REPORT, form.document().get());
    }

    @Test
    void refusedTextIsNotShownForTheNextAuthor() throws Exception {
        Table authors = form.table("Ada Weber");
        OverviewForm.choose(authors, 1);
        refuse("Bea Roy");
        OverviewForm.choose(authors, 0);
        Workbench.waitFor("the affiliation of Ada", () -> form.text("Affiliations").getText().equals("bern"));
        assertNull(form.text("Affiliations").getToolTipText());
        OverviewForm.choose(authors, 1);
        refuse("Bea Roy");
        OverviewForm.press(authors, "Remove");
        Workbench.waitFor("the affiliations of Cy", () -> form.text("Affiliations").getText().equals("bern, kiel"));
        assertNull(form.text("Affiliations").getToolTipText());
    }

    private void refuse(String author) {
        Workbench.waitFor(author, () -> form.text("Name").getText().equals(author));
        form.type("Affiliations", "bern {");
        Workbench.waitFor("the reason", () -> String.valueOf(form.text("Affiliations").getToolTipText()).contains(
                "would not be understood here"));
    }

    /** The typed text belongs to its author, even if the author is removed at once. */
    @Test
    void textOfARemovedAuthorIsNotWrittenToTheNext() throws Exception {
        Table authors = form.table("Ada Weber");
        OverviewForm.choose(authors, 1);
        Workbench.waitFor("the name of Bea", () -> form.text("Name").getText().equals("Bea Roy"));
        form.type("ORCID", "0000-0002-1825-0098");
        OverviewForm.press(authors, "Remove");
        Workbench.waitFor("two authors", () -> OverviewForm.names(authors).equals(List.of("Ada Weber", "Cy Tran")));
        Workbench.waitFor("no pending change", () -> !form.editor().overview().isPending());
        assertEquals(OverviewForm.REPORT.replace("author \"Bea Roy\" at kiel\n", ""), form.document().get());
    }
}
