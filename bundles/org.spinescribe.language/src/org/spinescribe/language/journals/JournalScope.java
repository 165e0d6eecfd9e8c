/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.journals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.AbstractScope;
import org.spinescribe.language.journal.Journal;

/** Journals by the name of their file: first in the folder of the file that names them, then among the bundled ones. */
public final class JournalScope extends AbstractScope {

    private static final long MOST_BYTES = 1 << 20;

    private final Resource from;

    /** The journals available to a file. */
    public JournalScope(Resource from) {
        super(IScope.NULLSCOPE, false);
        this.from = from;
    }

    @Override
    protected Iterable<IEObjectDescription> getAllLocalElements() {
        List<IEObjectDescription> all = new ArrayList<>();
        for (String name : BundledJournals.names()) {
            describe(name).ifPresent(all::add);
        }
        return all;
    }

    @Override
    public IEObjectDescription getSingleElement(QualifiedName name) {
        return describe(name.toString()).orElse(null);
    }

    @Override
    public Iterable<IEObjectDescription> getElements(QualifiedName name) {
        return describe(name.toString()).map(List::of).orElse(List.of());
    }

    /** Whether a file with the name of a journal exists beside the naming file, but is no readable journal. */
    public boolean isUnreadable(String name) {
        return beside(name).filter(uri -> load(uri).isEmpty()).isPresent();
    }

    /** Describes a journal; a file beside the naming one always hides a bundled journal of its name. */
    private Optional<IEObjectDescription> describe(String name) {
        Optional<URI> beside = beside(name);
        return (beside.isPresent() ? load(beside.get()) : BundledJournals.load(name))
                .map(journal -> EObjectDescription.create(QualifiedName.create(name), journal));
    }

    private Optional<URI> beside(String name) {
        URI here = from.getURI();
        if (here == null || !here.isFile() && !here.isPlatform()) {
            return Optional.empty();
        }
        String segment = URI.encodeSegment(name + ".journal", false);
        if (name.indexOf('/') >= 0 || name.indexOf('\\') >= 0 || !URI.validSegment(segment)) {
            return Optional.empty();
        }
        URI sibling = here.trimSegments(1).appendSegment(segment);
        ResourceSet set = from.getResourceSet();
        boolean there = set.getResource(sibling, false) != null || set.getURIConverter().exists(sibling, null);
        return there ? Optional.of(sibling) : Optional.empty();
    }

    private Optional<Journal> load(URI uri) {
        ResourceSet set = from.getResourceSet();
        if (set.getResource(uri, false) == null && !isReadable(uri)) {
            return Optional.empty();
        }
        try {
            return set.getResource(uri, true).getContents().stream().filter(Journal.class::isInstance)
                    .map(Journal.class::cast).findFirst();
        } catch (WrappedException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether a file may be read; reading a pipe or a device would never end. */
    private static boolean isReadable(URI uri) {
        if (!uri.isFile()) {
            return true;
        }
        try {
            Path file = Path.of(uri.toFileString());
            return Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES;
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }
}
