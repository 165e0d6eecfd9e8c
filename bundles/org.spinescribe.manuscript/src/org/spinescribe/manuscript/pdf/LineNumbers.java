/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.apache.fop.accessibility.StructureTreeElement;
import org.apache.fop.pdf.PDFStructElem;
import org.apache.fop.pdf.StructureType;
import org.apache.fop.render.intermediate.IFContext;
import org.apache.fop.render.intermediate.IFDocumentHandler;
import org.apache.fop.render.intermediate.IFException;
import org.apache.fop.render.intermediate.IFPainter;
import org.apache.fop.render.intermediate.util.IFDocumentHandlerProxy;

/**
 * Draws continuous line numbers in the left margin. They are artifacts: no screen reader reads them out.
 *
 * <p>Text in tables, figures and footnotes has none, as in Word.
 */
final class LineNumbers extends IFDocumentHandlerProxy {

    private static final int MILLIPOINTS = 1000;
    private static final int SIZE = 8 * MILLIPOINTS;
    private static final int DISTANCE = 14 * MILLIPOINTS;
    private static final int DIGIT_WIDTH = SIZE / 2;
    /** Baselines closer than this belong to one line: raised and lowered text. */
    static final int SAME_LINE = 7 * MILLIPOINTS;
    private static final Color GREY = new Color(0x6B, 0x6B, 0x6B);

    /** "Lbl" stands for labels of list items, whose line is counted already, and for the letters of panels. */
    private static final Set<String> WITHOUT_NUMBERS = Set.of("Table", "Note", "Figure", "Lbl");

    private final double margin;
    private IFPainter painter;
    /** Baselines in millipoints from the top of the page, each with the largest type size on it. */
    private TreeMap<Integer, Integer> baselines;
    /** The numbers of each page by their baselines. */
    private final List<TreeMap<Integer, Integer>> numbers = new ArrayList<>();
    private int last;

    /** @param margin in points */
    LineNumbers(IFDocumentHandler handler, double margin) {
        super(handler);
        this.margin = margin;
    }

    @Override
    public IFPainter startPageContent() throws IFException {
        painter = super.startPageContent();
        baselines = new TreeMap<>();
        return new TextPainter(painter, this::remember);
    }

    @Override
    public void endPageContent() throws IFException {
        IFContext context = getContext();
        context.resetStructureTreeElement();
        painter.setFont(BundledFonts.SERIF, "normal", 400, "normal", SIZE, GREY);
        TreeMap<Integer, Integer> page = new TreeMap<>();
        numbers.add(page);
        for (int baseline : lines(baselines)) {
            String number = String.valueOf(++last);
            page.put(baseline, last);
            int x = (int) (margin * MILLIPOINTS) - DISTANCE - number.length() * DIGIT_WIDTH;
            painter.drawText(x, baseline, 0, 0, null, number);
        }
        super.endPageContent();
    }

    /** The number of the line on a baseline; empty where lines have none. Pages count from 0. */
    Optional<Integer> number(int page, int baseline) {
        if (page >= numbers.size()) {
            return Optional.empty();
        }
        return numbers.get(page).subMap(baseline - SAME_LINE, false, baseline + SAME_LINE, false).entrySet().stream()
                .min(Comparator.comparingInt(line -> Math.abs(line.getKey() - baseline))).map(Map.Entry::getValue);
    }

    private void remember(Point2D place, int size, String text) {
        // the region of the body has no name
        if (getContext().getRegionType() == null && !text.isBlank()
                && isCounted(getContext().getStructureTreeElement())) {
            baselines.merge((int) Math.round(place.getY()), size, Math::max);
        }
    }

    /** Whether text counts for line numbers. Untagged text is an artifact, such as the repeated header of a table. */
    private static boolean isCounted(StructureTreeElement element) {
        if (!(element instanceof PDFStructElem ancestor)) {
            return false;
        }
        while (ancestor != null) {
            StructureType type = ancestor.getStructureType();
            if (type != null && WITHOUT_NUMBERS.contains(type.getName().getName())) {
                return false;
            }
            ancestor = ancestor.getParentStructElem();
        }
        return true;
    }

    /** One baseline for each line: the baseline of its largest text. */
    private static Iterable<Integer> lines(TreeMap<Integer, Integer> sizes) {
        TreeMap<Integer, Integer> lines = new TreeMap<>();
        for (Map.Entry<Integer, Integer> found : sizes.entrySet()) {
            Map.Entry<Integer, Integer> above = lines.lastEntry();
            if (above != null && found.getKey() - above.getKey() < SAME_LINE) {
                if (found.getValue() <= above.getValue()) {
                    continue;
                }
                lines.remove(above.getKey());
            }
            lines.put(found.getKey(), found.getValue());
        }
        return lines.keySet();
    }
}
