/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.parts;

import java.util.HashSet;
import java.util.Set;

/** Generates unique names for figures and tables of a draft. */
final class FloatNames {

    private final Set<String> names = new HashSet<>();

    /** A name that no other figure or table has. */
    String of(String wanted) {
        String name = wanted;
        for (int i = 2; !names.add(name); i++) {
            name = wanted + "-" + i;
        }
        return name;
    }
}
