/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Reads the names of CSL-JSON. */
final class CslPeople {

    private CslPeople() {
    }

    /** The names of a list, of one name without a list, or of a text; an unreadable one is reported. */
    static List<PersonName> of(JsonElement names, Consumer<JsonElement> unread) {
        List<PersonName> all = new ArrayList<>();
        if (names instanceof JsonArray list) {
            list.forEach(name -> all.addAll(of(name, unread)));
        } else if (names instanceof JsonObject name) {
            add(name(name), name, all, unread);
        } else if (names != null && names.isJsonPrimitive()) {
            Names.parse(names.getAsString()).forEach(name -> add(name, names, all, unread));
        }
        return all;
    }

    private static void add(PersonName name, JsonElement said, List<PersonName> all, Consumer<JsonElement> unread) {
        if (name.family().isEmpty() && name != PersonName.OTHERS) {
            unread.accept(said);
        } else {
            all.add(name.group() && NameParts.isOthers(name.family()) ? PersonName.OTHERS : name);
        }
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
        return CslWork.text(name.get(part)).map(PlainValues::of).orElse("");
    }
}
