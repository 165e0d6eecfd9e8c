/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.submission;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.anonymous.AnonymousCopy;
import org.spinescribe.manuscript.docx.DocxWriter;
import org.spinescribe.manuscript.output.OutputNames;
import org.spinescribe.manuscript.pdf.PdfWriter;
import org.spinescribe.manuscript.revision.MarkedDocument;
import org.spinescribe.manuscript.revision.MarkedManuscript;
import org.spinescribe.manuscript.revision.Reviser;

/** The manuscripts that a journal demands of a revision, with the changes since the reviewed version. */
final class MarkedVersions {

    private final Manuscript before;
    private final Manuscript after;

    /** The marked versions for two manuscripts. */
    MarkedVersions(Manuscript before, Manuscript after) {
        this.before = before;
        this.after = after;
    }

    /** The manuscript with marks and with authors. */
    Map<String, byte[]> named() throws IOException {
        return files(before, after, OutputNames.MARKED_MANUSCRIPT);
    }

    /** The anonymous manuscript with marks. Each version hides its own authors. */
    Map<String, byte[]> anonymous() throws IOException {
        return files(AnonymousCopy.of(before).manuscript(), AnonymousCopy.of(after).manuscript(),
                OutputNames.ANONYMOUS_MARKED_MANUSCRIPT);
    }

    /** The files, without a person as the author of the changes and without a time. */
    private static Map<String, byte[]> files(Manuscript old, Manuscript now, String name) throws IOException {
        DocxWriter docx = new DocxWriter();
        SortedMap<String, byte[]> files = new TreeMap<>(new PdfWriter().files(MarkedManuscript.of(old, now), name));
        docx.files(now, name).forEach((file, bytes) -> files.put(file, bytes));
        String file = name + "." + docx.extension();
        files.put(file, MarkedDocument.of(docx.files(old, name).get(file), files.get(file),
                new Reviser(SubmissionTexts.of("reviser"), Optional.empty())));
        return files;
    }
}
