/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

import org.spinescribe.manuscript.Manuscript;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** A written PDF. */
record PdfFile(byte[] bytes) {

    static PdfFile of(Manuscript manuscript) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfWriter().write(manuscript, out);
        return new PdfFile(out.toByteArray());
    }

    /** The violations that veraPDF finds in one reading; empty for a file that conforms to all profiles. */
    List<String> violations(String... profiles) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        List<PDFAFlavour> flavours = Stream.of(profiles).map(PDFAFlavour::byFlavourId).toList();
        try (InputStream input = new ByteArrayInputStream(bytes);
                PDFAParser parser = Foundries.defaultInstance().createParser(input, flavours.getFirst());
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavours)) {
            List<ValidationResult> results = validator.validateAll(parser);
            assertEquals(flavours, results.stream().map(ValidationResult::getPDFAFlavour).toList());
            return results.stream().flatMap(result -> result.getTestAssertions().stream())
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage()).distinct()
                    .toList();
        }
    }
}
