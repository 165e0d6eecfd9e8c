/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

import org.spinescribe.language.check.Reports;
import org.spinescribe.manuscript.composition.FileAccess;
import org.spinescribe.manuscript.docx.CoAuthorCopyWriter;
import org.spinescribe.manuscript.export.Edited;
import org.spinescribe.manuscript.export.Export;
import org.spinescribe.manuscript.export.ExportOptions;
import org.spinescribe.manuscript.export.Exported;

/** Copies for co-authors of the reports of the fixtures. */
final class Copies {

    private static final Path BASE = Path.of(System.getProperty("basedir", "."));
    static final Path EVERY_KIND = BASE.resolve("fixtures/merge/every-kind.casereport");
    static final Path EXAMPLE = BASE.resolve(
            "../org.spinescribe.examples/hemangiopericytoma/hemangiopericytoma.casereport").normalize();

    private final Reports reports = Reports.open();
    private final Path folder;

    Copies(Path folder) {
        this.folder = folder;
    }

    /** A folder with a report whose text is replaced, and with all files that it names. */
    Path report(Path original, String text) throws IOException {
        Path source = original.toAbsolutePath().getParent();
        Path target = folder.resolve(original.getFileName().toString().replace(".casereport", ""));
        try (var files = Files.walk(source)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(source.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return Files.writeString(target.resolve(original.getFileName()), text);
    }

    /** The copy of a report for its co-authors. */
    Path of(Path report, String name) {
        Exported exported = new Export(reports, List.of(new CoAuthorCopyWriter(Optional.empty())),
                new ExportOptions(Optional.empty(), Edited.REPLACE, false, Optional.empty(),
                        FileAccess.REPORT_FOLDER)).export(report, folder.resolve(name));
        if (exported.written().isEmpty()) {
            throw new IllegalStateException(exported.problems().toString());
        }
        return exported.written().getFirst();
    }
}
