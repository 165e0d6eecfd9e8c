/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.revision;

import org.w3c.dom.Element;

/**
 * A piece of a paragraph that is kept, deleted or inserted as a whole: a word, a space, a sign, a tab, a picture.
 *
 * @param key    equal for two pieces with equal print
 * @param text   the text, when it is a piece of text; else null
 * @param atom   the element within a run, when it is no text; the whole element when it is outside of runs
 * @param inRun  whether the piece is part of a run
 * @param format the properties of the run; null when it has none
 * @param link   the link around the run; null when there is none
 */
record Token(String key, String text, Element atom, boolean inRun, Element format, Element link) {

    boolean isText() {
        return text != null;
    }

    /** Whether this is a word or a number rather than text between words. */
    boolean isWord() {
        return isText() && text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** A place in the paragraph that prints nothing, such as the start of a bookmark. */
    boolean isAnchor() {
        return key.isEmpty();
    }
}
