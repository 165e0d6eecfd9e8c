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
 * A case report with everything that belongs to it: model, prose, files and settings, each read once. What else is
 * worked out from a report is {@link Derived}. Not for use by two threads at a time.
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
     * The report of a model. Rules, completion, hover, composition and export get the same one, until the text of the
     * report changes, or a file that the report depends on.
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

    /** Whether prose is there and says anything; what is between empty braces says nothing yet. */
    public boolean says(Prose prose) {
        return prose != null && !text(prose).source().isBlank();
    }

    /** A text in braces, or a citation without, read. */
    public ProseText text(Prose prose) {
        return texts.computeIfAbsent(prose, unread -> ProseReader.read(
                unread.getText() == null ? "" : unread.getText(),
                Places.of(unread).offset() + (unread.eContainer() instanceof ReviewedCase ? 0 : 1)));
    }

    /** What is worked out from this report; worked out when it is first asked for. */
    public <T> T once(Derived<T> what) {
        if (!derived.containsKey(what)) {
            derived.put(what, what.from(this));
        }
        @SuppressWarnings("unchecked") // put by the lines above only
        T result = (T) derived.get(what);
        return result;
    }

    /** The file of the report; empty when it lies where no path leads. */
    public Optional<Path> file() {
        URI uri = model.eResource() == null ? null : model.eResource().getURI();
        return uri != null && uri.isFile() ? Optional.of(Path.of(uri.toFileString())) : Optional.empty();
    }

    /** A file that the report names, looked for from the report's folder; empty when the name can be no file's. */
    public Optional<Path> resolve(String name) {
        try {
            return file().map(file -> file.toAbsolutePath().getParent().resolve(name).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The bibliography files that the report names, whether they could be read or not. */
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

    /** The work that a key stands for; of several files the first that has it. */
    public Optional<BibliographyEntry> work(String key) {
        return bibliographies().stream().flatMap(file -> file.bibliography().find(key).stream()).findFirst();
    }

    /** What the user has set for the folder of the report, and for all else in the editor. */
    public Settings settings() {
        if (settings == null) {
            settings = readSettings();
        }
        return settings;
    }

    private Settings readSettings() {
        return file().map(SettingsFile::nearest).orElse(Settings.NONE).over(EditorSettings.of(model.eResource()));
    }

    /** What the journal demands that the report names; nothing when it names none that exists. */
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

    /** Whether the files that this report has read, its settings and its journal are still what they were. */
    boolean isCurrent() {
        return (bibliographies == null || sameFiles(bibliographies, readBibliographies()))
                && (settings == null || settings.equals(readSettings()))
                && (demands == null || demands.isSameAs(readDemands()));
    }

    /** Files that have not changed are read once, so that they have the same bibliography. */
    private static boolean sameFiles(List<BibliographyFile> before, List<BibliographyFile> now) {
        return IntStream.range(0, before.size()).allMatch(i -> before.get(i).hasSameContentAs(now.get(i)));
    }

    /** The patient's vertebrae as declared in the report. */
    public Anatomy anatomy() {
        return Numbering.of(this);
    }
}
