/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.scales;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** How clinical scales and classifications are named in print. */
public final class ScaleTitles {

    private static final ResourceBundle TITLES = ResourceBundle.getBundle("org.spinescribe.clinical.scales.titles");

    private ScaleTitles() {
    }

    /** The printed name of a scale, such as "mJOA" for {@code mjoa}; the name as it was typed when it is not known. */
    public static String of(String name) {
        try {
            return TITLES.getString(name.toLowerCase(Locale.ROOT));
        } catch (MissingResourceException unknown) {
            return name;
        }
    }
}
