/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.consistency;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.clinical.limits.Limit;
import org.spinescribe.clinical.words.Beginnings;
import org.spinescribe.clinical.words.Beginnings.Any;
import org.spinescribe.language.passages.OwnCase;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Measurements of the patient are possible: nobody loses 450 L of blood, or gets 30 g/kg of methylprednisolone. */
public final class ConsistencyImpossible implements Rule {

    private static final Pattern PRESSURE = Pattern.compile("\\b(\\d{2,3})/(\\d{2,3}) ?mm ?Hg",
            Pattern.CASE_INSENSITIVE);
    private static final Any PRESSURE_WORDS = Beginnings.any("mmHg", "mm");

    @Override
    public String id() {
        return "consistency/impossible";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (Sentence sentence : OwnCase.in(report)) {
            if (sentence.beginnings().hasDigit()) {
                Limit.all().forEach(limit -> check(sentence, limit, findings));
                checkPressure(sentence, findings);
            }
        }
    }

    private static void check(Sentence sentence, Limit limit, Findings findings) {
        if (!sentence.beginnings().has(limit.firstWords())) {
            return;
        }
        Matcher measured = limit.measured().matcher(sentence.text());
        while (measured.find()) {
            if (measured.group(1) != null && !limit.allows(Double.parseDouble(measured.group(1).replace(",", "")))) {
                findings.add(sentence.range(measured.start(1), measured.end()),
                        sentence.text().substring(measured.start(1), measured.end()), limit.what());
            }
        }
    }

    private static void checkPressure(Sentence sentence, Findings findings) {
        Matcher pressure = PRESSURE.matcher(sentence.text());
        while (sentence.beginnings().has(PRESSURE_WORDS) && pressure.find()) {
            if (Integer.parseInt(pressure.group(1)) <= Integer.parseInt(pressure.group(2))) {
                findings.addCase("pressure", sentence.range(pressure.start(), pressure.end()), pressure.group());
            }
        }
    }
}
