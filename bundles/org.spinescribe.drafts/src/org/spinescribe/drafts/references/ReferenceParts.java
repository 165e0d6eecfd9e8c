/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.references;

import java.util.regex.Matcher;

/** How the parts of a printed reference look, as groups of regular expressions. */
final class ReferenceParts {

    static final String YEAR = "(?<year>(?:19|20)\\d\\d)[a-z]?";
    static final String MONTH = "(?:[\\s,]+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|"
            + "Dec)[a-z]*\\.?(?:[\\s/–-]+(?:\\d{1,2}|[A-Z][a-z]{2}\\.?))?)?";
    static final String VOLUME = "(?<volume>[A-Z]?\\d+[A-Za-z]?(?:[-–/]\\d+)?(?:\\s?(?:Suppl|Pt|Spec No|"
            + "Supplement)\\.?\\s?\\w{0,3})?|(?:Suppl|Supplement)\\.?\\s?\\d*)";
    static final String ISSUE = "(?:\\s?\\((?<issue>[^()]{1,40}(?:\\([^()]*\\))?)\\))?";
    static final String PAGES = "(?<pages>[A-Za-z]{0,3}\\d\\w*(?:\\.\\w+)*(?:\\s?[-–—‐‑]\\s?[A-Za-z]{0,3}\\d\\w*"
            + "(?:\\.\\w+)*)?(?:,\\s?[A-Za-z]?\\d+(?:[-–]\\d+)?)*)";
    static final String END = "[\\s.,;]*$";

    private ReferenceParts() {
    }

    /** A named group of a match; empty when the pattern has no such group, or the group did not match. */
    static String group(Matcher matcher, String name) {
        return matcher.pattern().namedGroups().containsKey(name) && matcher.group(name) != null
                ? matcher.group(name).strip() : "";
    }
}
