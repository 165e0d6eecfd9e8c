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
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.Test;

/** Tests the parts of a report in the outline, in the quick outline, and in folding. */
class OutlinePageTest extends OpenedReport {

    @Test
    void theOutlineFollowsCaretAndText() throws Exception {
        Tree tree = outline();
        Workbench.waitFor("the outline", () -> labels(tree.getItems()).contains("Case report  11 words"));
        assertTrue(labels(tree.getItems()).contains("Ada Weber"), labels(tree.getItems()).toString());
        Workbench.screenshot("outline-light");
        editor.selectAndReveal(REPORT.indexOf("None yet"), 0);
        Workbench.waitFor("the section of the caret", () -> Arrays.stream(tree.getSelection())
                .anyMatch(item -> item.getText().startsWith("Discussion")));
        new EditorText(editor).document().replace(REPORT.indexOf("None yet"), 0, "Words. ");
        Workbench.waitFor("the count", () -> labels(tree.getItems()).contains("Discussion  3 words"));
        Workbench.dark();
        Workbench.screenshot("outline-dark");
    }

    @Test
    void aClickMovesTheCaretAndADoubleClickTheFocus() throws Exception {
        Tree tree = outline();
        Workbench.waitFor("the outline", () -> labels(tree.getItems()).contains("Discussion  2 words"));
        TreeItem item = Arrays.stream(tree.getItems()).filter(each -> each.getText().startsWith("Discussion"))
                .findFirst().orElseThrow();
        Screen.click(tree, item.getBounds(), 1);
        Workbench.waitFor("the place", () -> selection(editor) == REPORT.indexOf("None yet"));
        assertEquals("", Workbench.selected(editor));
        Screen.click(tree, item.getBounds(), 2);
        Workbench.waitFor("the text", () -> Workbench.page().getActivePart() == editor);
        Screen.press(KeyEvent.VK_X);
        Workbench.waitFor("the typed letter", () -> new EditorText(editor).document().get().contains("xNone yet"));
    }

    private Tree outline() throws CoreException {
        Workbench.page().showView(IPageLayout.ID_OUTLINE);
        Workbench.page().activate(editor);
        List<Tree> trees = new ArrayList<>();
        Workbench.waitFor("the outline", () -> {
            trees.clear();
            Dialogs.controls(Workbench.window().getShell(), Tree.class)
                    .filter(tree -> labels(tree.getItems()).contains("Ada Weber")).forEach(trees::add);
            return !trees.isEmpty();
        });
        return trees.getFirst();
    }

    private static List<String> labels(TreeItem[] items) {
        return Arrays.stream(items).map(TreeItem::getText).toList();
    }

    @Test
    void theQuickOutlineOpensTheTypedSection() throws Exception {
        Workbench.run("org.spinescribe.ui.quickOutline");
        List<Shell> popup = new ArrayList<>();
        Workbench.waitFor("the window", () -> {
            popup.clear();
            Arrays.stream(Workbench.window().getShell().getDisplay().getShells()).filter(Shell::isVisible)
                    .filter(shell -> shell != Workbench.window().getShell())
                    .filter(shell -> Dialogs.controls(shell).anyMatch(Tree.class::isInstance)).forEach(popup::add);
            return !popup.isEmpty();
        });
        Text filter = Dialogs.controls(popup.getFirst(), Text.class).findFirst().orElseThrow();
        Tree tree = Dialogs.controls(popup.getFirst(), Tree.class).findFirst().orElseThrow();
        Workbench.waitFor("the report", () -> tree.getItemCount() > 0);
        filter.setText("disc");
        Workbench.save("quick-outline", Workbench.window().getShell());
        Event enter = new Event();
        enter.character = SWT.CR;
        filter.notifyListeners(SWT.KeyDown, enter);
        Workbench.waitFor("the section", () -> selection(editor) == REPORT.indexOf("None yet"));
    }

    @Test
    void blocksOfSeveralLinesCanBeFolded() {
        Workbench.waitFor("the blocks", () -> folded().equals(List.of("figure xra", "section \"C", "section \"D")));
    }

    private List<String> folded() {
        List<String> starts = new ArrayList<>();
        IAnnotationModel model = ((ProjectionViewer) viewer()).getProjectionAnnotationModel();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Position place = model.getPosition(all.next());
            starts.add(viewer().getDocument().get().substring(place.getOffset(), place.getOffset() + 10));
        }
        return starts.stream().sorted().toList();
    }
}
