/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The fourteen roles of the Contributor Roles Taxonomy (CRediT, ANSI/NISO Z39.104-2022). */
public final class ContributorRoles {

    private static final Map<String, String> TITLES = titles();

    private ContributorRoles() {
    }

    /** The roles as they are typed, such as {@code writing-original-draft}, in the order of the taxonomy. */
    public static List<String> names() {
        return List.copyOf(TITLES.keySet());
    }

    /** The printed form of a role, such as "Writing – original draft"; an unknown role as typed. */
    public static String title(String name) {
        return TITLES.getOrDefault(name, name);
    }

    /** The typed form of a role's printed words, whatever their dashes and capitals; other words unchanged. */
    public static String name(String words) {
        String letters = letters(words);
        return TITLES.keySet().stream().filter(name -> letters(name).equals(letters)).findFirst().orElse(words);
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("\\band\\b|\\P{L}", "");
    }

    /** The address of the taxonomy's page on a role; empty for an unknown one. */
    public static Optional<String> address(String name) {
        return TITLES.containsKey(name) ? Optional.of("https://credit.niso.org/contributor-roles/" + name + "/")
                : Optional.empty();
    }

    private static Map<String, String> titles() {
        Map<String, String> titles = new LinkedHashMap<>();
        titles.put("conceptualization", "Conceptualization");
        titles.put("data-curation", "Data curation");
        titles.put("formal-analysis", "Formal analysis");
        titles.put("funding-acquisition", "Funding acquisition");
        titles.put("investigation", "Investigation");
        titles.put("methodology", "Methodology");
        titles.put("project-administration", "Project administration");
        titles.put("resources", "Resources");
        titles.put("software", "Software");
        titles.put("supervision", "Supervision");
        titles.put("validation", "Validation");
        titles.put("visualization", "Visualization");
        titles.put("writing-original-draft", "Writing – original draft");
        titles.put("writing-review-editing", "Writing – review & editing");
        return titles;
    }
}
