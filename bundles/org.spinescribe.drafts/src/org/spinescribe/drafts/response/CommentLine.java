/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.response;

/**
 * A paragraph of the reviewers' text.
 *
 * @param text on one line, with its number or bullet
 * @param item whether it begins an item of a list, whatever its words
 */
record CommentLine(String text, boolean item) {
}
