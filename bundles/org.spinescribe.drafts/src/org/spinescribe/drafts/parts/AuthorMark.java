/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.parts;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number, letter or sign at the beginning of a line that belongs to authors with the same one. */
final class AuthorMark {

    private static final Pattern MARK = Pattern.compile("^\\s*(?:\\(?([0-9]{1,2}|[a-h]|[*†‡§¶#]+)[).:]?)"
            + "(?=[\\s\\p{Z}]|\\p{Lu})[\\s\\p{Z}]*");

    private AuthorMark() {
    }

    /** The mark that a line begins with. */
    static Optional<String> of(String line) {
        return at(line).map(mark -> mark.group(1));
    }

    /** The same with its place: the first group is the mark, the whole has the spaces behind it. */
    static Optional<MatchResult> at(String line) {
        Matcher mark = MARK.matcher(line);
        return mark.find() ? Optional.of(mark.toMatchResult()) : Optional.empty();
    }
}
