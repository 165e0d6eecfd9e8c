/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.citations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.spinescribe.clinical.words.WordList;
import org.spinescribe.language.report.Report;
import org.spinescribe.sources.styles.StyleFile;
import org.spinescribe.sources.styles.StyleProblem;

/** Whether citations of a report are raised numbers, according to its style, bundled or the author's own file. */
final class RaisedCitations {

    /** Bundled styles belong to the writers, which compare this list with them in a test. */
    private static final Set<String> BUNDLED = WordList.read(RaisedCitations.class, "raised-styles.txt");
    private static final String ENDING = ".csl";
    private static final Pattern RAISED = Pattern.compile(
            "<citation\\b.*?<layout\\b[^>]*\\bvertical-align\\s*=\\s*[\"']sup[\"'].*?</citation>", Pattern.DOTALL);

    private RaisedCitations() {
    }

    static boolean in(Report report) {
        String name = report.demands().referenceStyle().orElse("").strip();
        if (name.isEmpty()) {
            return false;
        }
        Optional<Path> file = report.resolve(name.endsWith(ENDING) ? name : name + ENDING).filter(Files::exists);
        return file.isPresent() ? isRaised(file.get()) : BUNDLED.contains(name);
    }

    private static boolean isRaised(Path style) {
        try {
            return RAISED.matcher(StyleFile.read(style)).find();
        } catch (StyleProblem said) {
            return false;
        }
    }
}
