/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.junit.jupiter.api.Test;
import org.spinescribe.language.check.Reports;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.composition.Composer;
import org.spinescribe.manuscript.pdf.BlockPlace;
import org.spinescribe.manuscript.pdf.PdfWriter;
import org.spinescribe.manuscript.pdf.Typeset;

/** The author's view beside the report: its pages, and the places of its blocks on them. */
class PagesTest {

    private static final Path REPORT = Path.of("fixtures/composition/whole.casereport");
    private static final int WHITE = 0xFFFFFFFF;

    @Test
    void pagesAreDrawnInTheRequestedSize() throws Exception {
        try (PagePictures pictures = new PagePictures(typeset().content())) {
            PageSize page = pictures.sizes().getFirst();
            BufferedImage picture = pictures.draw(1, 2);

            assertEquals(2 * page.width(), picture.getWidth(), 2);
            assertEquals(2 * page.height(), picture.getHeight(), 2);
            assertEquals(WHITE, picture.getRGB(1, 1));
            assertTrue(ink(picture, 0, picture.getHeight()) > 100);
        }
    }

    @Test
    void anotherFileIsRefused() {
        assertThrows(IOException.class, () -> new PagePictures("no PDF".getBytes(StandardCharsets.UTF_8)));
    }

    /** A heading is drawn at its place: there is ink right below, and the place is that of its words. */
    @Test
    void thePlaceOfEachBlockHasInk() throws Exception {
        Typeset set = typeset();
        String report = Files.readString(REPORT);
        try (PagePictures pictures = new PagePictures(set.content())) {
            assertTrue(set.places().size() >= 10, "places: " + set.places());
            for (BlockPlace place : set.places()) {
                assertTrue(place.page() >= 1 && place.page() <= pictures.sizes().size(), place.toString());
                int top = (int) Math.floor(place.top());
                assertTrue(ink(pictures.draw(place.page(), 1), top, top + 24) > 0,
                        place + " of " + report.substring(place.offset()).lines().findFirst());
            }
        }
    }

    @Test
    void placesFollowTheReportAndThePages() throws Exception {
        List<BlockPlace> places = typeset().places();
        String report = Files.readString(REPORT);
        BlockPlace introduction = at(places, report.indexOf("section \"Introduction\""));
        BlockPlace course = at(places, report.indexOf("section \"Case report\""));

        assertEquals(places.stream().map(BlockPlace::offset).sorted().toList(),
                places.stream().map(BlockPlace::offset).toList());
        assertTrue(introduction.page() < course.page()
                || introduction.page() == course.page() && introduction.top() < course.top(),
                introduction + " is before " + course);
    }

    /** The content is that of the exported file, without additions for the view. */
    @Test
    void theContentEqualsTheExportedFile() throws Exception {
        ByteArrayOutputStream exported = new ByteArrayOutputStream();
        new PdfWriter().write(manuscript(), exported);

        assertEquals(new String(exported.toByteArray(), StandardCharsets.ISO_8859_1),
                new String(typeset().content(), StandardCharsets.ISO_8859_1));
    }

    @Test
    void everyInternalLinkLeadsToAPage() throws Exception {
        try (PDDocument pdf = Loader.loadPDF(typeset().content())) {
            int links = 0;
            for (PDPage page : pdf.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link
                            && link.getAction() instanceof PDActionGoTo within) {
                        PDPageXYZDestination place = (PDPageXYZDestination) within.getDestination();
                        assertTrue(pdf.getPages().indexOf(place.getPage()) >= 0, link.getContents());
                        assertTrue(place.getTop() > 0, link.getContents());
                        links++;
                    }
                }
            }
            assertTrue(links > 5, "links: " + links);
        }
    }

    private static BlockPlace at(List<BlockPlace> places, int offset) {
        return places.stream().filter(place -> place.offset() >= offset).findFirst().orElseThrow();
    }

    private static Typeset typeset() throws Exception {
        return new PdfWriter().typeset(manuscript());
    }

    private static Manuscript manuscript() throws Exception {
        return Composer.compose(Reports.open().check(REPORT, Optional.empty()).report());
    }

    private static int ink(BufferedImage picture, int from, int to) {
        int ink = 0;
        for (int y = from; y < Math.min(to, picture.getHeight()); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                ink += picture.getRGB(x, y) == WHITE ? 0 : 1;
            }
        }
        return ink;
    }
}
