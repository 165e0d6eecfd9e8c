/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Takes every sentence on consent out of a real report, which is then held against CARE. */
record DroppedConsent() implements Mutant.Operator {

    private static final Pattern SENTENCE = Pattern.compile("(?i)[^.{}\\n]*\\bconsent[^.{}\\n]*\\.?");
    private static final Pattern AUTHOR = Pattern.compile("author \"Ada Exemplar\"\n");

    @Override
    public String name() {
        return "a consent that is dropped";
    }

    @Override
    public List<Mutant> of(RealCase original, int most, Random random) {
        String text = original.text();
        if (!text.toLowerCase().contains("consent")) {
            return List.of();
        }
        return List.of(new Mutant(name(), held(text), held(SENTENCE.matcher(text).replaceAll("")),
                List.of("guideline/item CARE guideline 2013, item 13,")));
    }

    private static String held(String text) {
        return AUTHOR.matcher(text).replaceFirst("author \"Ada Exemplar\"\njournal care-2013\n");
    }
}
