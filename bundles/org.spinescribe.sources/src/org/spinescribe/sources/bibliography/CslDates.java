/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.util.Optional;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Reads the dates of CSL-JSON: numbers for year, month and day, or a text. Of a range the start counts. */
final class CslDates {

    private CslDates() {
    }

    static void issued(JsonElement date, EntryDraft draft) {
        int year = part(date, 0);
        if (year > 0) {
            PlainDate.issued(draft, String.valueOf(year), part(date, 1), part(date, 2));
        } else {
            asText(date).ifPresent(text -> PlainDate.issued(draft, text));
        }
    }

    /** The date as {@code 2018-03-05}, as far as it is known. */
    static Optional<String> iso(JsonElement date) {
        int year = part(date, 0);
        if (year <= 0) {
            return asText(date);
        }
        int month = part(date, 1);
        int day = part(date, 2);
        return Optional.of(month <= 0 ? String.valueOf(year) : day <= 0 ? "%d-%02d".formatted(year, month)
                : "%d-%02d-%02d".formatted(year, month, day));
    }

    private static Optional<String> asText(JsonElement date) {
        return date instanceof JsonObject parts ? CslWork.text(parts.get("raw")).or(() -> CslWork.text(
                parts.get("literal"))) : CslWork.text(date);
    }

    /** A part of the first date: year, month, day; 0 when it is not there or no number. */
    private static int part(JsonElement date, int index) {
        if (date instanceof JsonObject parts && parts.get("date-parts") instanceof JsonArray dates && !dates.isEmpty()
                && dates.get(0) instanceof JsonArray first && first.size() > index) {
            return CslWork.text(first.get(index)).filter(text -> text.matches("\\d{1,4}")).map(Integer::valueOf)
                    .orElse(0);
        }
        return 0;
    }
}
