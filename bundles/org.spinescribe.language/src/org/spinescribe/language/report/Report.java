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

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.EcoreUtil2;
import org.spinescribe.clinical.levels.Anatomy;
import org.spinescribe.language.abbreviations.Abbreviations;
import org.spinescribe.language.caseReport.CaseReport;
import org.spinescribe.language.caseReport.Part;
import org.spinescribe.language.caseReport.Prose;
import org.spinescribe.language.caseReport.References;
import org.spinescribe.language.caseReport.ReviewedCase;
import org.spinescribe.language.caseReport.TargetJournal;
import org.spinescribe.language.journals.JournalDemands;
import org.spinescribe.language.levels.ReportLevels;
import org.spinescribe.language.passages.OwnCase;
import org.spinescribe.language.passages.Passage;
import org.spinescribe.language.passages.Passages;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.prose.ProseReader;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.scales.ProseScales;
import org.spinescribe.language.scales.ScaleValue;
import org.spinescribe.language.settings.Settings;
import org.spinescribe.language.settings.SettingsFile;
import org.spinescribe.sources.bibliography.BibliographyEntry;

/** A case report with everything that belongs to it, each thing read once. Not for use by two threads at a time. */
public final class Report {

    private final CaseReport model;
    private final Map<Prose, ProseText> texts = new HashMap<>();
    private List<Passage> passages;
    private List<Sentence> ownSentences;
    private ReportLevels levels;
    private List<ScaleValue> proseScales;
    private Abbreviations abbreviations;
    private List<BibliographyFile> bibliographies;
    private JournalDemands demands;
    private Settings settings;

    /** Looks at a report that has been read. */
    public Report(CaseReport model) {
        this.model = model;
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
        List<Prose> all = new ArrayList<>();
        model.eAllContents().forEachRemaining(object -> {
            if (object instanceof Prose prose) {
                all.add(prose);
            }
        });
        return all;
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

    /** All running text of the report, in the order of the file. */
    public List<Passage> passages() {
        if (passages == null) {
            passages = Passages.of(this);
        }
        return passages;
    }

    /** The sentences about this report's patient, in the order of the file. */
    public List<Sentence> ownSentences() {
        if (ownSentences == null) {
            ownSentences = OwnCase.in(passages());
        }
        return ownSentences;
    }

    /** The values of scales that the report's prose gives. */
    public List<ScaleValue> proseScales() {
        if (proseScales == null) {
            proseScales = ProseScales.of(this);
        }
        return proseScales;
    }

    /** The abbreviations that the report declares or spells out. */
    public Abbreviations abbreviations() {
        if (abbreviations == null) {
            abbreviations = Abbreviations.of(this);
        }
        return abbreviations;
    }

    /** All levels that the report names. */
    public ReportLevels levels() {
        if (levels == null) {
            levels = ReportLevels.of(this);
        }
        return levels;
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
            bibliographies = new ArrayList<>();
            for (References references : all(References.class)) {
                for (int i = 0; i < references.getFiles().size(); i++) {
                    String name = references.getFiles().get(i);
                    resolve(name).map(path -> BibliographyFile.read(references, name, path))
                            .ifPresent(bibliographies::add);
                }
            }
        }
        return bibliographies;
    }

    /** The work that a key stands for; of several files the first that has it. */
    public Optional<BibliographyEntry> work(String key) {
        return bibliographies().stream().flatMap(file -> file.bibliography().find(key).stream()).findFirst();
    }

    /** What the user has set for the folder of the report. */
    public Settings settings() {
        if (settings == null) {
            settings = file().map(SettingsFile::nearest).orElse(Settings.NONE);
        }
        return settings;
    }

    /** What the journal demands that the report names; nothing when it names none that exists. */
    public JournalDemands demands() {
        if (demands == null) {
            demands = OtherJournal.of(model.eResource()).or(() -> first(TargetJournal.class)
                    .map(TargetJournal::getJournal).filter(journal -> !journal.eIsProxy()))
                    .map(JournalDemands::of).orElse(JournalDemands.NONE);
        }
        return demands;
    }

    /** The patient's vertebrae as declared in the report. */
    public Anatomy anatomy() {
        return Numbering.of(this);
    }
}
