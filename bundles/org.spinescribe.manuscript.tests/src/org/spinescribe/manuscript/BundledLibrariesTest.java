/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

package org.spinescribe.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

import javax.xml.parsers.SAXParserFactory;

import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.MimeConstants;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.xml.sax.InputSource;

import de.undercouch.citeproc.DefaultLocaleProvider;

/** The libraries nested in our bundles are available and work on this class path. */
class BundledLibrariesTest {

    private static final String ONE_WORD = """
            <fo:root xmlns:fo="http://www.w3.org/1999/XSL/Format">
              <fo:layout-master-set>
                <fo:simple-page-master master-name="page"><fo:region-body/></fo:simple-page-master>
              </fo:layout-master-set>
              <fo:page-sequence master-reference="page">
                <fo:flow flow-name="xsl-region-body"><fo:block>Spine</fo:block></fo:flow>
              </fo:page-sequence>
            </fo:root>
            """;

    @ParameterizedTest
    @ValueSource(strings = { "LiberationSerif-Regular", "LiberationSerif-BoldItalic", "LiberationSans-Bold",
            "DejaVuSerif", "DejaVuSerif-BoldItalic" })
    void fontsAreResources(String name) {
        assertNotNull(getClass().getResource("/fonts/" + name + ".ttf"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "liberation", "dejavu" })
    void fontsCarryTheirLicence(String name) {
        assertNotNull(getClass().getResource("/fonts/LICENSE-" + name + ".txt"));
    }

    @Test
    void citationLocalesAreBundled() {
        assertTrue(new DefaultLocaleProvider().retrieveLocale("en-GB").contains("<locale"));
    }

    @Test
    void veraPdfReadsAPdfOfFop() throws Exception {
        byte[] pdf = pdf(ONE_WORD);
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_A)) {
            assertEquals(PDFAFlavour.PDFA_2_A, parser.getFlavour());
        }
    }

    @Test
    void poiReadsDocumentsWrittenByPoi() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Spine");
            document.write(bytes);
        }
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertEquals("Spine", document.getParagraphs().get(0).getText());
        }
    }

    private static byte[] pdf(String formattingObjects) throws Exception {
        var bytes = new ByteArrayOutputStream();
        Fop fop = FopFactory.newInstance(new File(".").toURI()).newFop(MimeConstants.MIME_PDF, bytes);
        SAXParserFactory parsers = SAXParserFactory.newNSInstance();
        parsers.newSAXParser().parse(new InputSource(new StringReader(formattingObjects)), fop.getDefaultHandler());
        assertTrue(new String(bytes.toByteArray(), 0, 5, StandardCharsets.US_ASCII).startsWith("%PDF"));
        return bytes.toByteArray();
    }
}
