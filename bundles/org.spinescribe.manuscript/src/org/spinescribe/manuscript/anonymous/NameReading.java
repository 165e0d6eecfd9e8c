/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.anonymous;

import java.util.List;

/**
 * One way to read an author's name.
 *
 * @param given given names in order
 * @param family the family name, or a part that others may take for it
 * @param certain whether the family name alone stands for the author; otherwise it needs a given name beside it
 */
record NameReading(List<String> given, String family, boolean certain) {

    NameReading {
        given = List.copyOf(given);
    }
}
