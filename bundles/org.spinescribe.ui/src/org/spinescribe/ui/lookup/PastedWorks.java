/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.lookup;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.osgi.util.NLS;
import org.spinescribe.language.ide.bibliography.NoPlaceForWorks;
import org.spinescribe.language.ide.bibliography.PastedReferences;
import org.spinescribe.language.ide.bibliography.ReferencePlan;
import org.spinescribe.language.ide.forms.Edit;
import org.spinescribe.language.report.Report;
import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.ui.languages.Languages;

/**
 * The works of a pasted text, after adding them to the report's bibliography.
 *
 * @param keys the keys in the report, by the keys in the pasted text; without works that could not be added
 * @param edits the edits that make the report name its bibliography
 * @param added a sentence about the added works; empty when the report already has all works
 * @param problem the problem that prevented the change, and its remedy; empty on success
 */
public record PastedWorks(Map<String, String> keys, List<Edit> edits, Optional<String> added,
        Optional<String> problem) {

    /** Adds the missing works to the bibliography of an open report. */
    public static PastedWorks add(IDocument document, List<BibliographyEntry> works) {
        if (works.isEmpty()) {
            return new PastedWorks(Map.of(), List.of(), Optional.empty(), Optional.empty());
        }
        Optional<CitingReport> file = CitingReport.of(document);
        if (file.isEmpty()) {
            return failed(Map.of(), LookupTexts.noFile);
        }
        return add(Languages.reports().read(file.get().report(), document.get()), works);
    }

    private static PastedWorks add(Report report, List<BibliographyEntry> works) {
        try {
            PastedReferences references = PastedReferences.of(report, works);
            CitingReport.writeBibliography(references.plan());
            return new PastedWorks(references.keys(), references.plan().edits(), added(references.plan()),
                    Optional.empty());
        } catch (NoPlaceForWorks e) {
            return failed(PastedReferences.known(report, works), NLS.bind(LookupTexts.noPlaceForPasted, e.file()));
        } catch (CharacterCodingException e) {
            return failed(PastedReferences.known(report, works), LookupTexts.encoding);
        } catch (IOException e) {
            ILog.of(PastedWorks.class).error(e.getMessage(), e);
            return failed(PastedReferences.known(report, works), e.getMessage());
        }
    }

    private static Optional<String> added(ReferencePlan plan) {
        return plan.file().map(file -> NLS.bind(LookupTexts.added, file.getFileName(), plan.added().stream()
                .map(BibliographyEntry::key).collect(Collectors.joining(", "))));
    }

    private static PastedWorks failed(Map<String, String> known, String reason) {
        return new PastedWorks(known, List.of(), Optional.empty(),
                Optional.of(NLS.bind(LookupTexts.printed, reason)));
    }
}
