/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.names;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.spinescribe.language.journals.JournalScope;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.BibliographyFile;
import org.spinescribe.language.report.Report;
import org.spinescribe.sources.bibliography.BibliographyEntry;

/**
 * The definition of a name.
 *
 * @param file the report itself, or another file
 * @param range the range in that file; its start for a binary file
 */
public record NameTarget(URI file, Range range) {

    private static final Range START = new Range(0, 0);

    /** Returns the definition of a mentioned element; empty when there is none. */
    public static Optional<NameTarget> of(Report report, Mentions mentions, Mention mention) {
        return switch (mention.kind()) {
            case WORK -> work(report, mention.name());
            case JOURNAL -> journal(report, mention.name());
            case FILE -> report.resolve(mention.name()).filter(Files::isRegularFile).map(NameTarget::start);
            default -> mentions.of(mention).stream().filter(Mention::declares).findFirst()
                    .map(declared -> new NameTarget(report.model().eResource().getURI(), declared.range()));
        };
    }

    private static NameTarget start(Path file) {
        return new NameTarget(URI.createFileURI(file.toString()), START);
    }

    private static Optional<NameTarget> work(Report report, String key) {
        for (BibliographyFile file : report.bibliographies()) {
            Optional<BibliographyEntry> entry = file.bibliography().find(key);
            if (entry.isPresent()) {
                return Optional.of(new NameTarget(URI.createFileURI(file.path().toString()),
                        new Range(entry.get().offset(), 0)));
            }
        }
        return Optional.empty();
    }

    private static Optional<NameTarget> journal(Report report, String name) {
        IEObjectDescription found = new JournalScope(report.model().eResource())
                .getSingleElement(QualifiedName.create(name));
        return Optional.ofNullable(found).map(journal -> journal.getEObjectOrProxy().eResource())
                .map(file -> new NameTarget(file.getURI(), START));
    }
}
