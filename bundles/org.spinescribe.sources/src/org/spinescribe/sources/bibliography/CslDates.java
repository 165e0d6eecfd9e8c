/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Reads the dates of CSL-JSON: numbers for year, month and day, possibly with a season, or a text. */
final class CslDates {

    private CslDates() {
    }

    static void issued(JsonElement date, EntryDraft draft) {
        Optional<WorkDate> known = of(date);
        known.ifPresentOrElse(draft::issued, () -> text(date).ifPresent(draft::issued));
        if (date instanceof JsonObject object && object.has("date-parts") && lost(object.get("date-parts"), known)) {
            draft.note("date.unknown", object.get("date-parts").toString());
        }
    }

    /** The date, including the end of a span; empty when there are no numbers. */
    static Optional<WorkDate> of(JsonElement date) {
        List<WorkDate> dates = new ArrayList<>();
        if (date instanceof JsonObject object && object.get("date-parts") instanceof JsonArray parts) {
            parts.forEach(part -> part(part, season(object)).ifPresent(dates::add));
        }
        return dates.isEmpty() ? Optional.empty() : dates.size() == 1 || dates.get(0).equals(dates.get(1))
                ? Optional.of(dates.getFirst()) : Optional.of(dates.get(0).until(dates.get(1)));
    }

    /** Whether one of the numbers is no valid year, month or day. */
    private static boolean lost(JsonElement parts, Optional<WorkDate> known) {
        String said = parts.toString().replaceAll(",(?:null|\"\\s*\")", "");
        boolean empty = said.matches("[\\[\\]\\s\",null]*");
        boolean month = said.matches("\\[\\[[^,\\]]+,.*");
        boolean day = said.matches("\\[\\[[^,\\]]+,[^,\\]]+,.*");
        return !empty && (known.isEmpty() || month && known.get().isYears() || day && known.get().day() == 0);
    }

    /** The date in words. */
    static Optional<String> text(JsonElement date) {
        return date instanceof JsonObject parts ? CslWork.text(parts.get("raw")).or(() -> CslWork.text(
                parts.get("literal"))) : CslWork.text(date);
    }

    private static Optional<WorkDate> part(JsonElement part, String season) {
        List<String> numbers = new ArrayList<>();
        if (part instanceof JsonArray array) {
            array.forEach(number -> numbers.add(CslWork.text(number).orElse("")));
        }
        numbers.removeIf(String::isEmpty);
        if (numbers.size() > 1 && numbers.get(1).matches("1[3-6]")) {
            numbers.set(1, String.valueOf(Integer.parseInt(numbers.get(1)) + 8));
        }
        return numbers.isEmpty() ? Optional.empty() : Optional.of(numbers.getFirst())
                .filter(year -> year.matches("\\d{1,4}")).map(Integer::valueOf)
                .map(year -> DateText.withMonth(year, numbers.size() > 1 ? numbers.get(1) : season,
                        numbers.size() > 2 ? numbers.get(2) : ""));
    }

    /** The name of a season, which is given as a number from 1 or by name. */
    private static String season(JsonObject date) {
        return CslWork.text(date.get("season")).map(season -> season.matches("[1-4]") ? "2" + season : season)
                .orElse("");
    }
}
