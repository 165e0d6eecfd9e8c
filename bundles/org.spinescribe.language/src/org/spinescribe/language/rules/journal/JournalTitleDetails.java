/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.journal;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.language.caseReport.Title;
import org.spinescribe.language.journal.TitleDemand;
import org.spinescribe.language.journals.Wanted;
import org.spinescribe.language.passages.Passage;
import org.spinescribe.language.passages.Passages;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.JournalPlace;
import org.spinescribe.language.rules.Rule;

/** The title omits details that the journal forbids there: the patient's age, the patient's sex. */
public final class JournalTitleDetails implements Rule {

    private static final String PERSON =
            "(?:man|men|woman|women|males?|females?|gentlem[ae]n|lady|ladies|boys?|girls?)";
    private static final String ANYBODY = "(?:" + PERSON + "|patients?|child|children|infants?|adolescents?|teenagers?"
            + "|newborns?|neonates?|toddlers?|adults?|person)";
    private static final String UNIT = "(?:years?|months?|weeks?|days?)";

    /** "81-year-old", before a person or nothing: a 20-year-old implant is no patient; "aged 46", "6 months of age". */
    private static final Pattern AGE = Pattern.compile("(?<![\\p{L}\\d-])(?:(?:\\d{1,3}|\\p{L}{3,9}(?:-\\p{L}{3,5})?)"
            + "[- \u00A0]" + UNIT + "[- \u00A0]old(?=(?:[ \u00A0][\\p{L}-]{2,18}){0,3}[ \u00A0]" + ANYBODY
            + "\\b|[ \u00A0](?:with|who|after|and)\\b|[:,;.?]|$)|aged[ \u00A0]\\d{1,3}(?!\\d)"
            + "|at the age of \\d{1,3}(?!\\d)|\\d{1,3}[ \u00A0]" + UNIT + " of age\\b"
            + "|(?<=(?:his|her|their)[ \u00A0])\\d0s\\b)", Pattern.CASE_INSENSITIVE);

    /** Not "hangman's fracture", "red man syndrome" or "stiff-man syndrome". */
    private static final Pattern SEX = Pattern.compile("(?<![\\p{L}\\d-])" + PERSON
            + "(?![\\p{L}\\d]|[ \u00A0](?:syndrome|pelvis|breast|urethra|condom|catheter|connector))",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, Pattern> DETAILS = Map.of("age", AGE, "sex", SEX);

    @Override
    public String id() {
        return "journal/title-details";
    }

    @Override
    public void check(Report report, Findings findings) {
        Passages.in(report).stream().filter(passage -> passage.owner() instanceof Title).findFirst()
                .ifPresent(title -> report.demands().nearest(TitleDemand.class, TitleDemand::getWithheld).stream()
                        .filter(wanted -> wanted.value() != null).forEach(wanted -> check(title, wanted, findings)));
    }

    private static void check(Passage title, Wanted<String> wanted, Findings findings) {
        Findings noted = JournalPlace.noted(findings, wanted);
        Matcher told = DETAILS.get(wanted.value()).matcher(title.text());
        while (told.find()) {
            noted.addCase(wanted.value(), title.range(told.start(), told.end()), told.group(), wanted.journal(),
                    wanted.origin());
        }
    }
}
