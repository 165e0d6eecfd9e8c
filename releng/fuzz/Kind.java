/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.spinescribe.language.check.CheckedReport;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.sources.bibliography.Bibliography;
import org.spinescribe.sources.bibliography.BibliographyReader;
import org.spinescribe.sources.images.BarePicture;
import org.spinescribe.sources.images.ImageFile;
import org.spinescribe.sources.images.ImageProblem;
import org.spinescribe.sources.tables.TableData;
import org.spinescribe.sources.tables.TableProblem;

/** The kinds of inputs, with their frequencies and readers. */
enum Kind {
    REPORT(4, "casereport"), JOURNAL(6, "journal"), BIBLIOGRAPHY(40, "bib", "ris", "nbib", "json", "txt"), TABLE(25, "csv"),
    IMAGE(25, "png", "jpg", "jpeg", "svg");

    private static final String BROKEN = "structure/check-failed";
    private static final String FOLLOWER = """
            case report "A case report"
              journal followed
            author "Ada Exemplar"
            section "Case report" { She walked. }
            """;

    private final int share;
    private final String[] endings;

    Kind(int share, String... endings) {
        this.share = share;
        this.endings = endings;
    }

    /** The share in a hundred inputs. */
    int share() {
        return share;
    }

    boolean reads(Path file) {
        for (String ending : endings) {
            if (file.getFileName().toString().endsWith("." + ending)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Reads an input as the program does.
     *
     * @param file in a folder of its own
     * @return the fault in the result, if any
     */
    Optional<String> read(byte[] input, Path file, Reports reports) throws IOException {
        return switch (this) {
            case REPORT -> check(file, input, reports, file);
            case JOURNAL -> {
                Path report = file.resolveSibling("follower.casereport");
                Files.write(file.resolveSibling("followed.journal"), input);
                yield check(report, FOLLOWER.getBytes(java.nio.charset.StandardCharsets.UTF_8), reports, report);
            }
            case BIBLIOGRAPHY -> bibliography(BibliographyReader.read(input, file.getFileName().toString()), input);
            case TABLE -> table(file, input);
            case IMAGE -> image(file, input);
        };
    }

    private static Optional<String> check(Path file, byte[] input, Reports reports, Path report) throws IOException {
        Files.write(file, input);
        try {
            CheckedReport checked = reports.check(report, Optional.empty());
            int length = Files.readAllBytes(report).length;
            for (Finding finding : checked.findings()) {
                if (finding.rule().equals(BROKEN)) {
                    return Optional.of("a check broke off: " + finding.message());
                }
                if (finding.offset() < 0 || finding.length() < 0 || finding.offset() + finding.length() > length) {
                    return Optional.of("outside of the file: " + finding);
                }
            }
        } catch (UnreadableReport said) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<String> bibliography(Bibliography read, byte[] input) {
        return read.problems().stream().filter(problem -> problem.offset() < 0 || problem.length() < 0
                || problem.offset() + problem.length() > input.length).map(problem -> "outside of the file: " + problem)
                .findFirst();
    }

    private static Optional<String> table(Path file, byte[] input) throws IOException {
        Files.write(file, input);
        try {
            TableData.read(file);
        } catch (TableProblem said) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<String> image(Path file, byte[] input) throws IOException {
        Files.write(file, input);
        try {
            BarePicture.of(ImageFile.read(file));
        } catch (ImageProblem said) {
            return Optional.empty();
        }
        return Optional.empty();
    }
}
