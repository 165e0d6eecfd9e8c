/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.journals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.spinescribe.language.journal.Journal;

/** The journal files that come with SpineScribe: ordinary files that anyone can open, copy and change. */
public final class BundledJournals {

    private static final List<String> NAMES = readIndex();

    /** Cached for the process and shared by all reports: the files never change. */
    private static final Map<String, Journal> LOADED = new HashMap<>();

    private BundledJournals() {
    }

    /** The names of all journals and guidelines in the bundle, sorted. */
    public static List<String> names() {
        return NAMES;
    }

    /** The names of the guidelines that have a checklist, sorted. */
    public static List<String> guidelines() {
        return NAMES.stream().filter(name -> load(name).filter(journal -> journal.getKind().equals("guideline"))
                .isPresent()).toList();
    }

    /** The address of a journal's file, if the bundle has it. */
    public static Optional<URI> find(String name) {
        if (!NAMES.contains(name)) {
            return Optional.empty();
        }
        URL file = BundledJournals.class.getResource("files/" + name + ".journal");
        return Optional.ofNullable(file).map(found -> URI.createURI(found.toString()));
    }

    /** A journal of the bundle, with all journals that it follows; empty for an unknown name. */
    public static Optional<Journal> load(String name) {
        synchronized (LOADED) {
            Journal loaded = LOADED.get(name);
            if (loaded == null && find(name).isPresent()) {
                Resource file = new XtextResourceSet().getResource(find(name).get(), true);
                loaded = (Journal) file.getContents().getFirst();
                LOADED.put(name, loaded);
                EcoreUtil.resolveAll(file);
            }
            return Optional.ofNullable(loaded);
        }
    }

    /**
     * Loads the guideline that most journals follow, in advance. Optional before {@link #load}, but in another thread
     * during the first parsing it saves a tenth of a second of a short run.
     */
    public static void prepare() {
        load("care-2013");
    }

    /** Reads the index of the files, as a class path cannot be listed. */
    private static List<String> readIndex() {
        try (InputStream index = BundledJournals.class.getResourceAsStream("files/index.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(index, StandardCharsets.UTF_8))) {
            return lines.lines().map(String::strip).filter(line -> !line.isEmpty()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
