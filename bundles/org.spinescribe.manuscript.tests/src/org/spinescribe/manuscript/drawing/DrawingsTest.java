/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.xtext.diagnostics.Severity;
import org.junit.jupiter.api.Test;
import org.spinescribe.clinical.levels.Anatomy;
import org.spinescribe.clinical.levels.Level;
import org.spinescribe.language.check.CheckedReport;
import org.spinescribe.language.check.Reports;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.ExpectedText;
import org.spinescribe.manuscript.Image;
import org.spinescribe.manuscript.composition.Composer;
import org.w3c.dom.Element;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class DrawingsTest {

    private static final Path REPORT = Path.of("fixtures/drawing/drawings.casereport");

    /** {@code expected/drawing} has the drawings of {@code fixtures/drawing/drawings.casereport}. */
    @Test
    void levelsCourseAndScoresAreDrawn() throws Exception {
        for (Block.Figure figure : figures()) {
            Image image = figure.panels().getFirst().image();
            ExpectedText.compare("drawing/" + image.name(), new String(image.data(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void theAlternativeTextTellsTheFactsOfADrawing() throws Exception {
        List<String> told = figures().stream().map(figure -> figure.panels().getFirst().alternativeText()).toList();
        assertEquals(List.of(
                "Drawing of the spine with marked levels. Metastasis & fracture, T12–T13; Laminectomy (2 years before"
                        + " surgery), L1; Pedicle screw fixation (day 0), T10–L3; Decompression (day 0), T12; Total"
                        + " spondylectomy (day 7), T12–T13.",
                "The course in words of the author",
                "Scores over time. Frankel grade: C (preoperative), E (1 year); Oswestry disability index: 60"
                        + " (preoperative), 30 (6 months), 12 (1 year)."), told);
    }

    @Property(tries = 200)
    void anyLevelsCanBeDrawn(@ForAll @Size(min = 1, max = 30) List<@IntRange(max = 900) Integer> spans)
            throws Exception {
        List<Level> spine = Anatomy.USUAL.vertebrae();
        List<LevelMark> marks = new ArrayList<>();
        for (int span : spans) {
            int one = span % spine.size();
            int other = span / 30 % spine.size();
            marks.add(new LevelMark(LevelMark.Kind.values()[span % LevelMark.Kind.values().length],
                    "Mark <" + span + ">", spine.subList(Math.min(one, other), Math.max(one, other) + 1)));
        }
        Image image = LevelDiagram.of(marks, spine);
        Element svg = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(image.data())).getDocumentElement();
        assertEquals(String.valueOf(image.height()), svg.getAttribute("height"));
        for (int i = 0; i < svg.getElementsByTagName("text").getLength(); i++) {
            Element text = (Element) svg.getElementsByTagName("text").item(i);
            assertTrue(Double.parseDouble(text.getAttribute("y")) <= image.height(), text::getTextContent);
        }
    }

    private static List<Block.Figure> figures() throws Exception {
        CheckedReport report = Reports.open().check(REPORT, Optional.empty());
        assertEquals(0, report.count(Severity.ERROR), report.findings()::toString);
        return Composer.compose(report.report()).body().stream().filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast).toList();
    }
}
