/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.words;

import java.util.List;
import java.util.stream.Collectors;

import org.spinescribe.clinical.vocabulary.Heading;
import org.spinescribe.clinical.vocabulary.Vocabularies;

/** Describes MeSH headings. */
public final class MeshWords {

    private static final int MOST_TERMS = 8;

    private MeshWords() {
    }

    /** Returns name, identifier, tree numbers, broader headings and entry terms, in Markdown. */
    public static String of(Heading heading) {
        StringBuilder words =
                new StringBuilder(ServiceTexts.text("mesh.heading", heading.name(), heading.identifier()));
        line(words, "mesh.trees", heading.treeNumbers());
        line(words, "mesh.broader", Vocabularies.best().broader(heading).stream().map(Heading::name).toList());
        line(words, "mesh.entryTerms", heading.entryTerms());
        return words.toString();
    }

    private static void line(StringBuilder words, String key, List<String> values) {
        if (!values.isEmpty()) {
            words.append("\n\n")
                    .append(ServiceTexts.text(key, values.stream().limit(MOST_TERMS).collect(Collectors.joining(", "))
                    + (values.size() > MOST_TERMS ? ", …" : "")));
        }
    }
}
