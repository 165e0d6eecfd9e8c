/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.vocabulary;

/**
 * What a term is in a vocabulary.
 *
 * @param term the heading's name or entry term that was found
 */
public record Match(Kind kind, Heading heading, String term) {

    /** How a term names its heading. */
    public enum Kind {
        /** It is the heading's name. */
        HEADING,
        /** It is one of the heading's entry terms. */
        ENTRY_TERM,
        /** It is a plural, inverted or British form of the name or of an entry term. */
        VARIANT
    }
}
