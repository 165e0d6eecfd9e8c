/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.journal;

import java.util.List;
import java.util.Optional;

import org.spinescribe.language.caseReport.Title;
import org.spinescribe.language.journal.TitleDemand;
import org.spinescribe.language.journal.Wording;
import org.spinescribe.language.journals.Wanted;
import org.spinescribe.language.passages.Passage;
import org.spinescribe.language.passages.Passages;
import org.spinescribe.language.passages.Phrase;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.JournalPlace;
import org.spinescribe.language.rules.Rule;

/** The title contains the words that the journal demands, and none that it forbids. */
public final class JournalTitleWording implements Rule {

    @Override
    public String id() {
        return "journal/title-wording";
    }

    @Override
    public void check(Report report, Findings findings) {
        Optional<Passage> title = Passages.in(report).stream().filter(passage -> passage.owner() instanceof Title)
                .findFirst();
        List<Wanted<Wording>> wanted = report.demands().nearest(TitleDemand.class, TitleDemand::getWordings);
        title.ifPresent(passage -> wanted.forEach(wording -> check(passage, wording, findings)));
    }

    private static void check(Passage title, Wanted<Wording> wanted, Findings findings) {
        List<String> texts = wanted.value().getTexts();
        Findings noted = JournalPlace.noted(findings, wanted);
        if (wanted.value().isForbidden()) {
            texts.forEach(text -> Phrase.of(text).find(title.text()).ifPresent(place -> noted.addCase("forbidden",
                    title.range(place.start(), place.end()), text, wanted.journal(), wanted.origin())));
        } else if (!texts.isEmpty() && texts.stream().noneMatch(text -> Phrase.of(text).isIn(title.text()))) {
            Range whole = title.range(0, title.text().length());
            noted.addCase("missing", whole, String.join("’ or ‘", texts), wanted.journal(), wanted.origin());
        }
    }
}
