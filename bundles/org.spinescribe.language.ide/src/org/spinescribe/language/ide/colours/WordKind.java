/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.colours;

/** The kinds of highlighted tokens. */
public enum WordKind {
    /** A word of the language. */
    KEYWORD,
    /** Text in quotation marks. */
    TEXT,
    /** A number, with its unit. */
    NUMBER,
    /** A level of the spine, or a range of them. */
    LEVEL,
    /** A citation, a reference or a generated part in prose. */
    REFERENCE,
    /** A comment, which only the author sees. */
    COMMENT
}
