/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.privacy;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.language.figures.FigureImage;
import org.spinescribe.sources.images.ImageNote;
import org.spinescribe.sources.images.ImageNotes;

/** Image files contain no metadata that could identify people, places or dates. */
public final class PrivacyImageMetadata implements Rule {

    private static final int SHOWN = 4;

    @Override
    public String id() {
        return "privacy/image-metadata";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (FigureImage image : FigureImage.of(report)) {
            List<ImageNote> notes = ImageNotes.of(image.image());
            if (notes.isEmpty()) {
                continue;
            }
            // drawing programs write the date of the export; alone it reveals little
            boolean datesOnly = notes.stream().allMatch(note -> note.kind() == ImageNote.Kind.DATE);
            Findings as = datesOnly ? findings.as(Severity.INFO) : findings;
            as.add(image.range(), image.file(), notes.stream().limit(SHOWN).map(PrivacyImageMetadata::words)
                    .collect(Collectors.joining("; ")));
        }
    }

    private static String words(ImageNote note) {
        String kind = switch (note.kind()) {
            case PATIENT -> "patient or examination";
            case PLACE -> "place";
            case PERSON -> "person";
            case DEVICE -> "serial number";
            case TEXT -> "text";
            case DATE -> "date";
        };
        return kind + " (" + note.text() + ")";
    }
}
