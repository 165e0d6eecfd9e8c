/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript;

/**
 * An institution of the title page.
 *
 * @param number from 1, printed as a superscript after each author who works there
 * @param name the full name with department, city and country
 * @param origin where the characters of the name were written
 */
public record Affiliation(int number, String name, Origin origin) {

    /** An affiliation that stands in no report. */
    public Affiliation(int number, String name) {
        this(number, name, Origin.MADE);
    }
}
