/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.colours;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the tokens to highlight in prose. */
final class ProseReferences {

    /**
     * Matches a citation, a reference, or the name of a generated part alone on its line. Each begins with a bracket,
     * which is rare in prose.
     */
    private static final Pattern REFERENCE = Pattern.compile(
            "\\[(?:-?[@#][^\\[\\]\\n]*|(?<=^[ \\t]{0,80}\\[)[a-z-]+(?=\\][ \\t]*$))\\]", Pattern.MULTILINE);

    private ProseReferences() {
    }

    /**
     * Returns the references in whole lines of prose.
     *
     * @param offset the offset of the first character
     */
    static List<ColouredWord> in(String lines, int offset) {
        List<ColouredWord> found = new ArrayList<>();
        Matcher reference = REFERENCE.matcher(lines);
        while (reference.find()) {
            found.add(new ColouredWord(offset + reference.start(), reference.end() - reference.start(),
                    WordKind.REFERENCE));
        }
        return found;
    }
}
