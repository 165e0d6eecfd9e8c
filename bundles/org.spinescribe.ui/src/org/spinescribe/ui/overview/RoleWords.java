/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.language.report.ContributorRoles;

/** Converts the comma-separated roles of an author between their titles and their names in the report. */
final class RoleWords {

    /** Matches the text between two commas, without surrounding whitespace. */
    private static final Pattern ROLE = Pattern.compile("[^,\\s](?:[^,]*[^,\\s])?");

    private RoleWords() {
    }

    /** Returns the titles of roles as in CRediT, such as “Writing – original draft”. */
    static String shown(String roles) {
        return each(roles, ContributorRoles::title);
    }

    /** Returns the names of roles, such as {@code writing-original-draft}; other text stays as it is. */
    static String written(String words) {
        return each(words, ContributorRoles::name);
    }

    private static String each(String roles, UnaryOperator<String> other) {
        return ROLE.matcher(roles).replaceAll(role -> Matcher.quoteReplacement(other.apply(role.group())));
    }
}
