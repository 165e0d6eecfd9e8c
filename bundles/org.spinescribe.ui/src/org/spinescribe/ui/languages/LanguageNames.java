/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.languages;

import java.util.List;
import java.util.Locale;

/** The languages that reports are mostly written in: a report has the tag of BCP 47, people read a name. */
public final class LanguageNames {

    private static final List<String> TAGS = List.of("en-GB", "en-US", "ja", "de", "fr");

    private LanguageNames() {
    }

    /** The names, in the order in which they are offered. */
    public static List<String> all() {
        return TAGS.stream().map(LanguageNames::name).toList();
    }

    /** The name of a language by its tag; of one that is not offered, the tag itself. */
    public static String name(String tag) {
        return TAGS.contains(tag) ? Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH) : tag;
    }

    /** The tag of a language by its name; words that are no such name are taken for a tag. */
    public static String tag(String name) {
        return TAGS.stream().filter(tag -> name(tag).equalsIgnoreCase(name)).findFirst().orElse(name);
    }
}
