/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import javax.imageio.ImageIO;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.spinescribe.ui.editor.ReportEditor;
import org.spinescribe.ui.explorer.ReportsView;

/**
 * Tests that texts and icons have the contrast that WCAG 2.2 requires, in both themes.
 *
 * @see <a href="https://www.w3.org/TR/WCAG22/#contrast-minimum">Contrast (minimum)</a>
 * @see <a href="https://www.w3.org/TR/WCAG22/#non-text-contrast">Non-text contrast</a>
 */
class ContrastTest {

    private static final double WORDS = 4.5;
    private static final double ICONS = 3;
    private static final List<RGB> LIGHT_VIEWS = List.of(new RGB(255, 255, 255), new RGB(0xF8, 0xF8, 0xF8));
    private static final List<RGB> DARK_VIEWS = List.of(new RGB(0x1E, 0x1F, 0x22), new RGB(0x2F, 0x2F, 0x2F));
    private static final RGB DARK_TOOL_BAR = new RGB(0x48, 0x48, 0x4C);
    private static final List<String> COLOURS = List.of("keyword", "text", "number", "level", "reference", "scale",
            "heading", "entry_term", "comment", "count");

    private final ContrastTable table = new ContrastTable();
    private String theme = "light";
    private IProject project;
    private ITextEditor editor;

    @BeforeEach
    void openReport() throws CoreException {
        project = Workbench.project("Contrast");
        editor = (ITextEditor) Workbench.open(Workbench.file(project, "a.casereport", "case report \"A\"\n"));
    }

    @AfterEach
    void removeProject(TestInfo test) throws CoreException, IOException {
        Workbench.closeEditors();
        Workbench.light();
        Workbench.delete(project);
        table.keep(test.getDisplayName().replaceAll("\\W", ""));
    }

    private void dark() {
        theme = "dark";
        Workbench.dark();
        Workbench.settle();
    }

    @Test
    void wordsOfReportsAreReadInBothThemes() {
        words(LIGHT_VIEWS);
        dark();
        words(DARK_VIEWS);
        assertEquals(List.of(), table.pale());
    }

    private void words(List<RGB> views) {
        ColorRegistry colours = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
        List<RGB> grounds = new ArrayList<>(views);
        grounds.add(((ReportEditor) editor).viewer().getTextWidget().getBackground().getRGB());
        for (String colour : COLOURS) {
            RGB ink = colours.getRGB("org.spinescribe.ui." + colour);
            table.add(theme, "words: " + colour, least(ink, grounds), WORDS);
        }
        RGB titles = colours.getRGB(JFacePreferences.DECORATIONS_COLOR);
        table.add(theme, "words: titles among the files", least(titles, views), WORDS);
    }

    private static double least(RGB ink, List<RGB> grounds) {
        return grounds.stream().mapToDouble(ground -> Contrast.between(ink, ground)).min().orElseThrow();
    }

    /** Tests the names of front and background tabs, of views and of the editor's pages, in screenshots. */
    @Test
    void namesOfTabsAreReadInBothThemes() throws CoreException {
        Workbench.page().showView("org.eclipse.ui.views.ContentOutline");
        Workbench.page().activate(editor);
        tabs();
        dark();
        tabs();
        assertEquals(List.of(), table.pale());
    }

    private void tabs() {
        for (CTabFolder folder : Dialogs.controls(front(), CTabFolder.class).filter(CTabFolder::isVisible).toList()) {
            for (CTabItem item : folder.getItems()) {
                if (item.isShowing()) {
                    table.add(theme, "tab: " + item.getText(), Contrast.within(name(item)), WORDS);
                }
            }
        }
    }

    private static Shell front() {
        Shell window = Workbench.window().getShell();
        window.forceActive();
        Workbench.settle();
        return window;
    }

    /** Takes a screenshot of the name on a tab, without its icon and its close button. */
    private static BufferedImage name(CTabItem item) {
        Rectangle tab = item.getBounds();
        int icon = item.getImage() == null ? 0 : item.getImage().getBounds().width + 8;
        Point place = item.getParent().toDisplay(tab.x + 4 + icon, tab.y + tab.height / 4);
        return Screen.picture(new Rectangle(place.x, place.y, Math.max(1, tab.width - icon - 30), tab.height / 2));
    }

    @Test
    void headingsOfTablesAreReadInBothThemes() {
        ((ReportEditor) editor).showOverview();
        Workbench.waitFor("the form", () -> Dialogs.controls(Workbench.window().getShell(), Table.class)
                .anyMatch(ContrastTest::isSeen));
        headings();
        dark();
        headings();
        assertEquals(List.of(), table.pale());
    }

    /** Measures the first heading of each visible table. */
    private void headings() {
        List<Table> tables = Dialogs.controls(front(), Table.class).filter(ContrastTest::isSeen).toList();
        assertFalse(tables.isEmpty());
        for (Table each : tables) {
            table.add(theme, "heading: " + each.getColumn(0).getText(), Contrast.within(Screen.picture(heading(each))),
                    WORDS);
        }
    }

    /** Tests the links in an explorer without reports. */
    @Test
    void linksAreReadInBothThemes() throws CoreException {
        Workbench.closeEditors();
        Workbench.delete(project);
        Workbench.page().showView(ReportsView.ID);
        links();
        dark();
        links();
        assertEquals(List.of(), table.pale());
    }

    private void links() {
        List<Link> links = Dialogs.controls(front(), Link.class).filter(Link::isVisible).toList();
        assertFalse(links.isEmpty());
        for (Link link : links) {
            Point place = link.toDisplay(0, 0);
            Rectangle words = new Rectangle(place.x, place.y, link.getSize().x, link.getSize().y);
            table.add(theme, "link: " + link.getText(), Contrast.within(Screen.picture(words)), WORDS);
        }
    }

    /** Returns an area within the frame of a table. On some systems, the origin of a table is below its header. */
    private static Rectangle heading(Table table) {
        Rectangle all = table.getBounds();
        return table.getDisplay().map(table.getParent(), null, all.x + 4, all.y + 5, table.getColumn(0).getWidth() - 10,
                table.getHeaderHeight() - 10);
    }

    /** Returns whether the whole header of a table is on the screen, not scrolled away. */
    private static boolean isSeen(Table table) {
        if (!table.isVisible() || !table.getHeaderVisible() || table.getColumnCount() == 0) {
            return false;
        }
        Rectangle head = heading(table);
        for (Composite parent = table.getParent(); parent != null; parent = parent.getParent()) {
            Rectangle part = parent.getDisplay().map(parent, null, parent.getClientArea());
            if (!part.intersection(head).equals(head)) {
                return false;
            }
        }
        return true;
    }

    /** Tests that a part of each icon contrasts with every background. */
    @Test
    void iconsAreSeenInBothThemes() throws IOException {
        for (URL icon : Collections.list(Platform.getBundle("org.spinescribe.ui").findEntries("icons", "*@2x.png",
                false))) {
            BufferedImage picture = ImageIO.read(icon);
            String name = "icon: " + Path.of(icon.getPath()).getFileName().toString().replace("@2x.png", "");
            table.add("light", name, Contrast.ofIcon(picture, LIGHT_VIEWS.getLast()), ICONS);
            table.add("dark", name, Contrast.ofIcon(picture, DARK_VIEWS.getLast()), ICONS);
            if (name.equals("icon: export")) {
                table.add("dark", name + " in the tool bar", Contrast.ofIcon(picture, DARK_TOOL_BAR), ICONS);
            }
        }
        assertEquals(List.of(), table.pale());
    }
}
