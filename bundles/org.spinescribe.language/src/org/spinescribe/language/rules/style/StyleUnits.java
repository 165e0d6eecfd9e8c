/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.style;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Units have a space before them and their own symbols. */
public final class StyleUnits implements Rule {

    /** Symbols of the SI and other units of medicine. */
    static final String SYMBOLS = "nm|µm|μm|mm|cm|km|µL|μL|mL|ml|dL|µg|μg|mg|kg|cGy|Gy|kHz|MHz|Hz|kPa|mmHg|mmol|MPa"
            + "|kV|mA|min";

    private static final Pattern JOINED = Pattern.compile("(\\d{1,6}+(?:[.,]\\d{1,4}+)?+)(" + SYMBOLS
            + ")(?![\\p{L}\\p{N}^–-])");
    private static final Map<String, String> WRONG = Map.ofEntries(
            Map.entry("cc", "mL"), Map.entry("ccs", "mL"), Map.entry("mls", "mL"), Map.entry("gm", "g"),
            Map.entry("gms", "g"), Map.entry("gr", "g"), Map.entry("Kg", "kg"), Map.entry("kgs", "kg"),
            Map.entry("Kgs", "kg"), Map.entry("mgs", "mg"), Map.entry("mcg", "µg"), Map.entry("ug", "µg"),
            Map.entry("uL", "µL"), Map.entry("ul", "µL"),
            Map.entry("yrs", "years"), Map.entry("yr", "year"), Map.entry("wks", "weeks"), Map.entry("wk", "week"),
            Map.entry("oC", "°C"), Map.entry("degC", "°C"), Map.entry("mins", "min"),
            Map.entry("hrs", "h"), Map.entry("hr", "h"), Map.entry("secs", "s"), Map.entry("sec", "s"),
            Map.entry("cms", "cm"), Map.entry("mms", "mm"), Map.entry("mtr", "m"), Map.entry("KV", "kV"));
    private static final Pattern MISNAMED = Pattern.compile("\\d{1,6}+(?:\\.\\d{1,4}+)?+[ \\u00A0]?("
            + String.join("|", WRONG.keySet().stream().sorted((one, other) -> other.length() - one.length()).toList())
            + ")(?![\\p{L}\\p{N}^])");

    @Override
    public String id() {
        return "style/units";
    }

    @Override
    public void check(Report report, Findings findings) {
        AuthorsWords.numbers(report, JOINED, (passage, joined) -> {
            String apart = joined.group(1) + " " + joined.group(2);
            findings.addFix("space", passage.range(joined.start(), joined.end()), List.of(apart), joined.group(),
                    apart);
        });
        AuthorsWords.numbers(report, MISNAMED, (passage, misnamed) -> {
            String unit = misnamed.group(1);
            findings.addFix("symbol", passage.range(misnamed.start(1), misnamed.end(1)), List.of(WRONG.get(unit)),
                    unit, WRONG.get(unit));
        });
    }
}
