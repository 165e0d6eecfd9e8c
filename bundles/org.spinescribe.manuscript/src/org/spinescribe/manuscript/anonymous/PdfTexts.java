/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.anonymous;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads the page text and the metadata of a PDF file. */
final class PdfTexts {

    private PdfTexts() {
    }

    /** @throws IOException when the file is damaged or encrypted */
    static List<String> of(byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            List<String> texts = new ArrayList<>();
            texts.add(new PDFTextStripper().getText(document));
            PDDocumentInformation about = document.getDocumentInformation();
            Stream.of(about.getAuthor(), about.getTitle(), about.getSubject(), about.getKeywords(), about.getCreator(),
                    about.getProducer()).filter(Objects::nonNull).forEach(texts::add);
            if (document.getDocumentCatalog().getMetadata() != null) {
                texts.addAll(FileTexts.of(document.getDocumentCatalog().getMetadata().toByteArray()));
            }
            return texts;
        } catch (RuntimeException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
