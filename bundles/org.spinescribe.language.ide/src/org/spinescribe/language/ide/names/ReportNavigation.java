/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.xtext.findReferences.IReferenceFinder.IResourceAccess;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.spinescribe.language.report.Report;

import com.google.inject.Inject;

/** Finds the definition of a name, and all its references. */
public final class ReportNavigation extends DocumentSymbolService {

    @Inject
    private UriExtensions addresses;

    @Override
    public List<? extends Location> getDefinitions(Document document, XtextResource resource,
            DefinitionParams parameters, IResourceAccess access, CancelIndicator cancelled) {
        Optional<Report> report = Snapshot.report(resource);
        if (report.isEmpty()) {
            return List.of();
        }
        Mentions mentions = Mentions.of(report.get());
        return mentions.at(document.getOffSet(parameters.getPosition()))
                .flatMap(mention -> NameTarget.of(report.get(), mentions, mention))
                .map(target -> List.of(location(target, document, resource.getURI()))).orElse(List.of());
    }

    private Location location(NameTarget target, Document document, URI report) {
        Range range = target.file().equals(report) ? Snapshot.range(document, target.range())
                : otherRange(target);
        return new Location(addresses.toUriString(target.file()), range);
    }

    /** Computes the line and column in a file that is no document of the server. */
    private static Range otherRange(NameTarget target) {
        Position start = new Position(0, 0);
        if (target.range().offset() > 0 && target.file().isFile()) {
            try {
                start = new Document(1, Files.readString(Path.of(target.file().toFileString())))
                        .getPosition(target.range().offset());
            } catch (IOException | IndexOutOfBoundsException e) {
                return new Range(start, start); // the file has changed since; its start will do
            }
        }
        return new Range(start, start);
    }

    @Override
    public List<? extends Location> getReferences(Document document, XtextResource resource, ReferenceParams parameters,
            IResourceAccess access, IResourceDescriptions index, CancelIndicator cancelled) {
        Optional<Report> report = Snapshot.report(resource);
        if (report.isEmpty()) {
            return List.of();
        }
        Optional<Mention> wanted = Mentions.of(report.get()).at(document.getOffSet(parameters.getPosition()));
        List<Location> found = new ArrayList<>();
        wanted.ifPresent(mention -> Neighbours.of(report.get(), mention, cancelled).forEach(place -> found.add(
                new Location(addresses.toUriString(place.resource().getURI()), Snapshot.range(place.document(),
                        place.range())))));
        return found;
    }
}
