/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.vocabulary;

/**
 * The meaning of a term in a vocabulary.
 *
 * @param term the matching name or entry term of the heading
 */
public record Match(Kind kind, Heading heading, String term) {

    /** How a term names its heading. */
    public enum Kind {
        /** The term is the heading's name. */
        HEADING,
        /** The term is one of the heading's entry terms. */
        ENTRY_TERM,
        /** The term is a plural, inverted or British form of the name or of an entry term. */
        VARIANT
    }
}
