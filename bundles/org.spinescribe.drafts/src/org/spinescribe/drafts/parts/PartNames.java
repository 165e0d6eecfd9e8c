/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.parts;

import java.util.Optional;

/** What the headings of manuscripts say, for readers of formats that mark sections themselves. */
public final class PartNames {

    private PartNames() {
    }

    /** The word of the language for the statement that a heading announces; empty when it announces none. */
    public static Optional<String> statement(String heading) {
        return Heading.kind(heading).filter(Regions.STATEMENTS::contains);
    }
}
