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

/** Roles of an author as people read them, and as the report names them: each time a list with commas. */
final class RoleWords {

    /** What stands between two commas, without the space around it. */
    private static final Pattern ROLE = Pattern.compile("[^,\\s](?:[^,]*[^,\\s])?");

    private RoleWords() {
    }

    /** Roles in the words of CRediT, such as “Writing – original draft”. */
    static String shown(String roles) {
        return each(roles, ContributorRoles::title);
    }

    /** The names of roles, such as {@code writing-original-draft}; words that are no role stay as they are. */
    static String written(String words) {
        return each(words, ContributorRoles::name);
    }

    private static String each(String roles, UnaryOperator<String> other) {
        return ROLE.matcher(roles).replaceAll(role -> Matcher.quoteReplacement(other.apply(role.group())));
    }
}
