/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.spinescribe.manuscript.export.OutputFormat;
import org.spinescribe.ui.preferences.Preferences;

/** The names of formats in commands and menus. */
final class ExportFormats {

    private ExportFormats() {
    }

    /** Returns the formats of the preferences; by default DOCX for journals and PDF for printing. */
    static List<OutputFormat> usual() {
        return named(Preferences.formats());
    }

    /** Returns the formats with the given names; ignores unknown names. */
    static List<OutputFormat> named(String names) {
        List<OutputFormat> formats = new ArrayList<>();
        for (String name : names.split(",")) {
            OutputFormat.find(name.strip()).ifPresent(formats::add);
        }
        return formats;
    }

    /** Returns the names of formats as in the command's parameter. */
    static String names(List<OutputFormat> formats) {
        return formats.stream().map(OutputFormat::word).collect(Collectors.joining(","));
    }

    /** Returns the label of formats as in a menu: "Word (DOCX) and PDF". */
    static String label(List<OutputFormat> formats) {
        Optional<String> all = formats.stream().map(ExportFormats::label)
                .reduce((one, other) -> NLS.bind(ExportTexts.and, one, other));
        return all.orElse("");
    }

    /** Returns the label of a format. */
    static String label(OutputFormat format) {
        return switch (format) {
            case DOCX -> ExportTexts.docx;
            case PDF -> ExportTexts.pdf;
            case PDF_READING -> ExportTexts.pdfReading;
            case HTML -> ExportTexts.html;
            case JATS -> ExportTexts.jats;
            case CSL_JSON -> ExportTexts.cslJson;
            case BIBTEX -> ExportTexts.bibtex;
            case RIS -> ExportTexts.ris;
            case JSON_LD -> ExportTexts.jsonLd;
            case CFF -> ExportTexts.cff;
        };
    }

    /** Returns the choices of the menu: the usual formats together, then each format alone. */
    static List<List<OutputFormat>> offered() {
        List<List<OutputFormat>> offered = new ArrayList<>();
        offered.add(usual());
        Arrays.stream(OutputFormat.values()).map(List::of).forEach(offered::add);
        return offered;
    }
}
