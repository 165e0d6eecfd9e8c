/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.drafts.BlockTexts;
import org.spinescribe.drafts.Draft;
import org.spinescribe.drafts.DraftInline;

/**
 * Age and sex of a patient from a sentence of the draft.
 *
 * @param words the source in the sentence
 */
record ProposedFacts(String age, String sex, String words) {

    private static final Pattern PATIENT =
            Pattern.compile("\\b(?:an?\\s+)?(\\d{1,3})[-\\s\u2010\u2011](year|month|week|day)s?[-\\s\u2010\u2011]"
            + "old\\s+(?:[\\p{L}-]+\\s+){0,3}?(man|woman|male|female|boy|girl|gentleman|lady)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> FEMALE = Set.of("woman", "female", "girl", "lady");

    /** The facts of the only patient with such a sentence in abstract and body; empty for none or several. */
    static Optional<ProposedFacts> of(Draft draft) {
        List<ProposedFacts> found = new ArrayList<>();
        Consumer<List<DraftInline>> look = text -> {
            Matcher patient = PATIENT.matcher(DraftInline.plain(text).replace('\u00A0', ' '));
            while (patient.find()) {
                found.add(new ProposedFacts(patient.group(1) + " " + patient.group(2).toLowerCase(Locale.ROOT) + "s",
                        FEMALE.contains(patient.group(3).toLowerCase(Locale.ROOT)) ? "female" : "male",
                        patient.group().replaceAll("\\s+", " ")));
            }
        };
        draft.abstractSections().forEach(part -> BlockTexts.of(part.content(), look));
        BlockTexts.of(draft.body(), look);
        boolean one = found.stream().map(facts -> facts.age() + facts.sex()).distinct().count() == 1;
        return one ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
