/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.citations;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.spinescribe.language.citations.CitedWork;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.sources.bibliography.PersonName;

/** Titles and names that databases keep in capitals are printed so. */
public final class CitationsCapitals implements Rule {

    private static final Pattern SMALL = Pattern.compile("\\p{Ll}");
    private static final Pattern WORDS = Pattern.compile("\\p{Lu}{4,}.*?\\p{L}{4,}.*?\\p{L}{4,}");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}{4,}(?:[- '’]\\p{Lu}+)*");

    @Override
    public String id() {
        return "citations/capitals";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (CitedWork work : CitedWork.of(report)) {
            String title = work.field("title");
            if (WORDS.matcher(title).find() && !SMALL.matcher(title).find()) {
                findings.addCase("title", work.range(), work.key(), work.file());
            }
            name(work).ifPresent(name -> findings.addCase("name", work.range(), work.key(), name, work.file()));
        }
    }

    private static Optional<String> name(CitedWork work) {
        return Stream.of("author", "editor").flatMap(role -> work.entry().people(role).stream())
                .filter(person -> !person.group()).map(PersonName::family)
                .filter(family -> NAME.matcher(family).matches()).findFirst();
    }
}
