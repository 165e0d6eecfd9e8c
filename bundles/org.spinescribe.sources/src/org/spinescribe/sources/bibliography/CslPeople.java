/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Reads the names of CSL-JSON. */
final class CslPeople {

    private CslPeople() {
    }

    static List<PersonName> of(JsonElement names) {
        return !(names instanceof JsonArray list) ? List.of() : StreamSupport.stream(list.spliterator(), false)
                .filter(JsonElement::isJsonObject).map(name -> name(name.getAsJsonObject()))
                .filter(name -> !name.family().isEmpty())
                .map(name -> name.group() && NameParts.isOthers(name.family()) ? PersonName.OTHERS : name).toList();
    }

    private static PersonName name(JsonObject name) {
        String family = part(name, "family");
        String given = part(name, "given");
        if (family.isEmpty() || given.isEmpty()) {
            return PersonName.group(Stream.of(part(name, "literal"), family, given, part(name, "name"))
                    .filter(text -> !text.isEmpty()).findFirst().orElse(""));
        }
        String particle = Stream.of(part(name, "dropping-particle"), part(name, "non-dropping-particle"))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
        boolean whole = family.length() > 2 && family.startsWith("\"") && family.endsWith("\"");
        if (whole) {
            return NameParts.person(given, particle, family.substring(1, family.length() - 1),
                    part(name, "suffix"));
        }
        PersonName person = PlainNames.person(family, given, part(name, "suffix"));
        return particle.isEmpty() ? person : NameParts.person(given, particle, family, part(name, "suffix"));
    }

    private static String part(JsonObject name, String part) {
        return CslWork.text(name.get(part)).map(PlainText::of).orElse("");
    }
}
