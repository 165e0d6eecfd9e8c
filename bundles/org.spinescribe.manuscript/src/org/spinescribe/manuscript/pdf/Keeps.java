/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

/** How firmly what belongs together is kept on one page. */
enum Keeps {

    /** Always. What is higher than a page is drawn beyond its edge then. */
    FIRM("always"),
    /** Unless it is higher than a page. */
    LOOSE("1");

    private final String strength;

    Keeps(String strength) {
        this.strength = strength;
    }

    /** The strength of a keep in XSL-FO. */
    String strength() {
        return strength;
    }
}
