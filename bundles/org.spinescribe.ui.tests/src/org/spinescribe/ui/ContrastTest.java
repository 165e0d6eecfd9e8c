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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import javax.imageio.ImageIO;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinescribe.ui.editor.ReportEditor;

/**
 * Words and icons stand out from their ground in both themes, as WCAG 2.2 asks.
 *
 * @see <a href="https://www.w3.org/TR/WCAG22/#contrast-minimum">Contrast (minimum)</a>
 * @see <a href="https://www.w3.org/TR/WCAG22/#non-text-contrast">Non-text contrast</a>
 */
class ContrastTest {

    private static final double WORDS = 4.5;
    private static final double ICONS = 3;
    private static final List<RGB> LIGHT_VIEWS = List.of(new RGB(255, 255, 255), new RGB(0xF8, 0xF8, 0xF8));
    private static final List<RGB> DARK_VIEWS = List.of(new RGB(0x1E, 0x1F, 0x22), new RGB(0x2F, 0x2F, 0x2F));
    private static final List<String> COLOURS = List.of("keyword", "text", "number", "level", "reference", "scale",
            "heading", "entry_term", "comment", "count");

    private IProject project;
    private ITextEditor editor;

    @BeforeEach
    void openReport() throws CoreException {
        project = Workbench.project("Contrast");
        editor = (ITextEditor) Workbench.open(Workbench.file(project, "a.casereport", "case report \"A\"\n"));
    }

    @AfterEach
    void removeProject() throws CoreException {
        Workbench.closeEditors();
        Workbench.light();
        Workbench.delete(project);
    }

    @Test
    void wordsOfReportsAreReadInBothThemes() {
        List<String> pale = new ArrayList<>(pale(LIGHT_VIEWS));
        Workbench.dark();
        Workbench.settle();
        pale.addAll(pale(DARK_VIEWS));
        assertEquals(List.of(), pale);
    }

    private List<String> pale(List<RGB> views) {
        ColorRegistry colours = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry();
        List<RGB> grounds = new ArrayList<>(views);
        grounds.add(((ReportEditor) editor).viewer().getTextWidget().getBackground().getRGB());
        List<String> pale = new ArrayList<>();
        for (String colour : COLOURS) {
            RGB ink = colours.getRGB("org.spinescribe.ui." + colour);
            for (RGB ground : grounds) {
                if (contrast(ink, ground) < WORDS) {
                    pale.add("%s %s on %s: %.2f".formatted(colour, ink, ground, contrast(ink, ground)));
                }
            }
        }
        return pale;
    }

    /** As they are on the screen: the names of the tabs in front and behind, of views and of the editor's pages. */
    @Test
    void namesOfTabsAreReadInBothThemes() throws CoreException {
        Workbench.page().showView("org.eclipse.ui.views.ContentOutline");
        Workbench.page().activate(editor);
        List<String> pale = new ArrayList<>(paleTabs());
        Workbench.dark();
        Workbench.settle();
        pale.addAll(paleTabs());
        assertEquals(List.of(), pale);
    }

    private static List<String> paleTabs() {
        Shell window = Workbench.window().getShell();
        window.forceActive();
        Workbench.settle();
        List<String> pale = new ArrayList<>();
        Dialogs.controls(window, CTabFolder.class).filter(CTabFolder::isVisible).forEach(folder -> {
            for (CTabItem item : folder.getItems()) {
                double contrast = item.isShowing() ? contrast(name(item)) : WORDS;
                if (contrast < WORDS) {
                    pale.add(String.format(Locale.ROOT, "%s: %.2f", item.getText(), contrast));
                }
            }
        });
        return pale;
    }

    /** The picture of a tab's name, without the icon before it and the cross behind. */
    private static BufferedImage name(CTabItem item) {
        Rectangle tab = item.getBounds();
        int icon = item.getImage() == null ? 0 : item.getImage().getBounds().width + 8;
        Point place = item.getParent().toDisplay(tab.x + 4 + icon, tab.y + tab.height / 4);
        return Screen.picture(new Rectangle(place.x, place.y, Math.max(1, tab.width - icon - 30), tab.height / 2));
    }

    /** Between the commonest colour and the one that stands out most from it, which is the core of a stroke. */
    private static double contrast(BufferedImage picture) {
        Map<Integer, Long> colours = Arrays.stream(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0,
                picture.getWidth())).boxed().collect(Collectors.groupingBy(pixel -> pixel, Collectors.counting()));
        RGB ground = rgb(Collections.max(colours.entrySet(), Map.Entry.comparingByValue()).getKey());
        return colours.keySet().stream().mapToDouble(pixel -> contrast(rgb(pixel), ground)).max().orElseThrow();
    }

    private static RGB rgb(int pixel) {
        return new RGB(pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255);
    }

    @Test
    void headingsOfTablesAreReadInBothThemes() {
        ((ReportEditor) editor).showOverview();
        Workbench.waitFor("the form", () -> Dialogs.controls(Workbench.window().getShell(), Table.class)
                .anyMatch(ContrastTest::isSeen));
        List<String> pale = new ArrayList<>(paleHeadings());
        Workbench.dark();
        Workbench.settle();
        pale.addAll(paleHeadings());
        assertEquals(List.of(), pale);
    }

    /** The first heading of each table that is seen. */
    private static List<String> paleHeadings() {
        Shell window = Workbench.window().getShell();
        window.forceActive();
        Workbench.settle();
        List<String> pale = new ArrayList<>();
        List<Table> tables = Dialogs.controls(window, Table.class).filter(ContrastTest::isSeen).toList();
        assertFalse(tables.isEmpty());
        for (Table table : tables) {
            double contrast = contrast(Screen.picture(heading(table)));
            if (contrast < WORDS) {
                pale.add(String.format(Locale.ROOT, "%s: %.2f", table.getColumn(0).getText(), contrast));
            }
        }
        return pale;
    }

    /** Within the frame of the table, whose own coordinates begin below its head on some systems. */
    private static Rectangle heading(Table table) {
        Rectangle all = table.getBounds();
        return table.getDisplay().map(table.getParent(), null, all.x + 4, all.y + 5, table.getColumn(0).getWidth() - 10,
                table.getHeaderHeight() - 10);
    }

    /** Whether the whole head of a table is on the screen, not scrolled away. */
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

    /** Some part of each icon stands out from every ground. */
    @Test
    void iconsAreSeenInBothThemes() throws IOException {
        List<String> pale = new ArrayList<>();
        for (URL icon : Collections.list(Platform.getBundle("org.spinescribe.ui").findEntries("icons", "*@2x.png",
                false))) {
            BufferedImage picture = ImageIO.read(icon);
            for (RGB ground : List.of(LIGHT_VIEWS.getLast(), DARK_VIEWS.getLast())) {
                double strongest = strongest(picture, ground);
                if (strongest < ICONS) {
                    pale.add(String.format(Locale.ROOT, "%s on %s: %.2f", icon.getPath(), ground, strongest));
                }
            }
        }
        assertEquals(List.of(), pale);
    }

    private static double strongest(BufferedImage picture, RGB ground) {
        double strongest = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int pixel = picture.getRGB(x, y);
                if (pixel >>> 24 > 200) {
                    strongest = Math.max(strongest, contrast(rgb(pixel), ground));
                }
            }
        }
        return strongest;
    }

    private static double contrast(RGB one, RGB other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(RGB colour) {
        return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
