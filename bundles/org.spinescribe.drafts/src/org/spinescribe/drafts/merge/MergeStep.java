/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.Optional;

import org.spinescribe.drafts.docx.RevisedUnit;
import org.spinescribe.drafts.docx.Revision;

/** One step of the edit script from the sent text to the returned one. */
sealed interface MergeStep {

    /**
     * A unit stays.
     *
     * @param sent its index
     */
    record Keep(int sent, RevisedUnit unit) implements MergeStep {
    }

    /**
     * A unit was deleted.
     *
     * @param by the tracked deletion; empty for an untracked one
     */
    record Delete(int sent, Optional<Revision> by) implements MergeStep {
    }

    /**
     * A unit was inserted.
     *
     * @param by the tracked insertion; empty for an untracked one
     */
    record Insert(RevisedUnit unit, Optional<Revision> by) implements MergeStep {
    }
}
