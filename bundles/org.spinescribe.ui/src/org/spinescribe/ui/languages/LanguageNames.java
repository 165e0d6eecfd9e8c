/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.languages;

import java.util.List;
import java.util.Locale;

/** The usual languages of reports: a report has a BCP 47 tag, the user interface shows a name. */
public final class LanguageNames {

    private static final List<String> TAGS = List.of("en-GB", "en-US", "ja", "de", "fr");

    private LanguageNames() {
    }

    /** Returns the names, in the order of the list. */
    public static List<String> all() {
        return TAGS.stream().map(LanguageNames::name).toList();
    }

    /** Returns the name for a tag; the tag itself for a language not in the list. */
    public static String name(String tag) {
        return TAGS.contains(tag) ? Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH) : tag;
    }

    /** Returns the tag for a name; a text that is no listed name is returned as a tag. */
    public static String tag(String name) {
        return TAGS.stream().filter(tag -> name(tag).equalsIgnoreCase(name)).findFirst().orElse(name);
    }
}
