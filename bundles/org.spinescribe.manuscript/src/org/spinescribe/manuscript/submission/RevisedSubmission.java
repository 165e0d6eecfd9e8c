/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.submission;

import java.util.Optional;

import org.spinescribe.manuscript.Manuscript;

/**
 * The data of a resubmission.
 *
 * @param before the version that the journal has
 * @param letter the file of the answers to the reviewers, if there is one
 */
public record RevisedSubmission(Manuscript before, Optional<String> letter) {
}
