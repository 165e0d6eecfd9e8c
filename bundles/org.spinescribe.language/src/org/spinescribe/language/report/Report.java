/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.report;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.EcoreUtil2;
import org.spinescribe.clinical.levels.Anatomy;
import org.spinescribe.language.caseReport.CaseReport;
import org.spinescribe.language.caseReport.Part;
import org.spinescribe.language.caseReport.Prose;
import org.spinescribe.language.caseReport.References;
import org.spinescribe.language.caseReport.ReviewedCase;
import org.spinescribe.language.caseReport.TargetJournal;
import org.spinescribe.language.journals.JournalDemands;
import org.spinescribe.language.prose.ProseReader;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.settings.Settings;
import org.spinescribe.language.settings.SettingsFile;
import org.spinescribe.sources.bibliography.BibliographyEntry;

/**
 * A case report with all its data: model, prose, files and settings, each read once. {@link Derived} values are
 * computed from it. Not thread-safe.
 */
public final class Report {

    private final CaseReport model;
    private final Map<Prose, ProseText> texts = new HashMap<>();
    private final Map<Derived<?>, Object> derived = new HashMap<>();
    private List<Prose> allProse;
    private List<BibliographyFile> bibliographies;
    private JournalDemands demands;
    private Settings settings;

    Report(CaseReport model) {
        this.model = model;
    }

    /**
     * The report of a model. Rules, completion, hover, composition and export share it, until the text of the report
     * changes, or a file that the report depends on.
     */
    public static Report of(CaseReport model) {
        return SharedReport.of(model);
    }

    /** The model as the parser made it. */
    public CaseReport model() {
        return model;
    }

    /** The parts of a kind, in the order of the file. */
    public <T extends Part> List<T> all(Class<T> kind) {
        return EcoreUtil2.typeSelect(model.getParts(), kind);
    }

    /** The first part of a kind. */
    public <T extends Part> Optional<T> first(Class<T> kind) {
        return model.getParts().stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** All prose of the report, in the order of the file. */
    public List<Prose> allProse() {
        if (allProse == null) {
            List<Prose> all = new ArrayList<>();
            model.eAllContents().forEachRemaining(object -> {
                if (object instanceof Prose prose) {
                    all.add(prose);
                }
            });
            allProse = List.copyOf(all);
        }
        return allProse;
    }

    /** Whether prose exists and is not empty; empty braces do not count. */
    public boolean says(Prose prose) {
        return prose != null && !text(prose).source().isBlank();
    }

    /** Prose in braces, or a citation without braces, parsed. */
    public ProseText text(Prose prose) {
        return texts.computeIfAbsent(prose, unread -> ProseReader.read(
                unread.getText() == null ? "" : unread.getText(),
                Places.of(unread).offset() + (unread.eContainer() instanceof ReviewedCase ? 0 : 1)));
    }

    /** A value computed from this report; computed on the first request. */
    public <T> T once(Derived<T> what) {
        if (!derived.containsKey(what)) {
            derived.put(what, what.from(this));
        }
        @SuppressWarnings("unchecked") // only the lines above store values
        T result = (T) derived.get(what);
        return result;
    }

    /** The file of the report; empty when it has no path. */
    public Optional<Path> file() {
        URI uri = model.eResource() == null ? null : model.eResource().getURI();
        return uri != null && uri.isFile() ? Optional.of(Path.of(uri.toFileString())) : Optional.empty();
    }

    /** A file that the report names, relative to the report's folder; empty when the name is no valid path. */
    public Optional<Path> resolve(String name) {
        try {
            return file().map(file -> file.toAbsolutePath().getParent().resolve(name).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The bibliography files that the report names, readable or not. */
    public List<BibliographyFile> bibliographies() {
        if (bibliographies == null) {
            bibliographies = readBibliographies();
        }
        return bibliographies;
    }

    private List<BibliographyFile> readBibliographies() {
        List<BibliographyFile> read = new ArrayList<>();
        for (References references : all(References.class)) {
            for (String name : references.getFiles()) {
                resolve(name).map(path -> BibliographyFile.read(references, name, path)).ifPresent(read::add);
            }
        }
        return List.copyOf(read);
    }

    /** The work with a key; of several files the first that has it counts. */
    public Optional<BibliographyEntry> work(String key) {
        return bibliographies().stream().flatMap(file -> file.bibliography().find(key).stream()).findFirst();
    }

    /** The settings for the folder of the report; the editor's settings apply to the rest. */
    public Settings settings() {
        if (settings == null) {
            settings = readSettings();
        }
        return settings;
    }

    private Settings readSettings() {
        return file().map(SettingsFile::nearest).orElse(Settings.NONE).over(EditorSettings.of(model.eResource()));
    }

    /** The demands of the report's journal; {@link JournalDemands#NONE} when it names no existing one. */
    public JournalDemands demands() {
        if (demands == null) {
            demands = readDemands();
        }
        return demands;
    }

    private JournalDemands readDemands() {
        return OtherJournal.of(model.eResource()).or(() -> first(TargetJournal.class).map(TargetJournal::getJournal)
                .filter(journal -> !journal.eIsProxy())).map(JournalDemands::of).orElse(JournalDemands.NONE);
    }

    /** Whether the files, the settings and the journal of this report are still the same. */
    boolean isCurrent() {
        return (bibliographies == null || sameFiles(bibliographies, readBibliographies()))
                && (settings == null || settings.equals(readSettings()))
                && (demands == null || demands.isSameAs(readDemands()));
    }

    /** Compares files by identity of their bibliographies, as an unchanged file is read once. */
    private static boolean sameFiles(List<BibliographyFile> before, List<BibliographyFile> now) {
        return IntStream.range(0, before.size()).allMatch(i -> before.get(i).hasSameContentAs(now.get(i)));
    }

    /** The patient's vertebrae as declared in the report. */
    public Anatomy anatomy() {
        return Numbering.of(this);
    }
}
