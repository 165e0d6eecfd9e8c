/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.structure;

import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** A check that breaks off says so: a report must never look right because nobody could look at it. */
public final class StructureCheckFailed implements Rule {

    /** The identifier, for those who run checks and see one break off. */
    public static final String ID = "structure/check-failed";

    @Override
    public String id() {
        return ID;
    }

    /** What a broken check would have found is not known, so nobody may switch this off. */
    @Override
    public boolean losesText() {
        return true;
    }

    @Override
    public void check(Report report, Findings findings) {
        // whoever runs the rules notes it
    }
}
