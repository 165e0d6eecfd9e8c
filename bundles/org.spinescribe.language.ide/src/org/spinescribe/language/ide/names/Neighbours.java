/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.names;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.spinescribe.language.ide.names.Mention.Kind;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.BibliographyFile;
import org.spinescribe.language.report.Report;
import org.spinescribe.sources.files.ReportName;

/**
 * Finds mentions in the report and its neighbours: reports in the same folder share works and journals, but no other
 * names.
 */
final class Neighbours {

    private static final int MOST = 500;

    /** A mention in a report. */
    record Place(XtextResource resource, Document document, Range range) {
    }

    private Neighbours() {
    }

    /**
     * Returns all mentions of an element, in the report itself and in the reports of its folder that refer to the same
     * element.
     */
    static List<Place> of(Report report, Mention wanted, CancelIndicator cancelled) {
        List<Place> places = new ArrayList<>();
        add(report, wanted, places);
        if (wanted.kind() == Kind.WORK || wanted.kind() == Kind.JOURNAL) {
            Optional<Path> bibliography = bibliography(report, wanted);
            for (Report other : others(report, cancelled)) {
                if (wanted.kind() == Kind.JOURNAL || bibliography.equals(bibliography(other, wanted))) {
                    add(other, wanted, places);
                }
            }
        }
        return places;
    }

    private static void add(Report report, Mention wanted, List<Place> places) {
        XtextResource resource = (XtextResource) report.model().eResource();
        Document document = new Document(1, resource.getParseResult().getRootNode().getText());
        Mentions.of(report).of(wanted).forEach(mention -> places.add(new Place(resource, document, mention.range())));
    }

    private static Optional<Path> bibliography(Report report, Mention work) {
        return report.bibliographies().stream().filter(file -> file.bibliography().find(work.name()).isPresent())
                .map(BibliographyFile::path).findFirst();
    }

    private static List<Report> others(Report report, CancelIndicator cancelled) {
        List<Report> others = new ArrayList<>();
        Path file = report.file().map(Path::toAbsolutePath).orElse(null);
        if (file == null || !Files.isDirectory(file.getParent())) {
            return others;
        }
        try (DirectoryStream<Path> beside = Files.newDirectoryStream(file.getParent(), "*" + ReportName.ENDING)) {
            for (Path other : beside) {
                if (!other.equals(file) && others.size() < MOST && !cancelled.isCanceled()) {
                    read(report.model().eResource(), other).ifPresent(others::add);
                }
            }
        } catch (IOException e) {
            return others; // an unreadable folder yields no neighbours
        }
        return others;
    }

    private static Optional<Report> read(Resource beside, Path file) {
        try {
            return Snapshot.report((XtextResource) beside.getResourceSet()
                    .getResource(URI.createFileURI(file.toString()), true));
        } catch (WrappedException unreadable) {
            return Optional.empty();
        }
    }
}
