/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

/**
 * An affiliation of the report.
 *
 * @param key by which authors refer to it
 * @param from offset of the keyword
 * @param textFrom offset of its text without quotes
 * @param textTo behind the text
 */
record AffiliationStatement(String key, int from, int textFrom, int textTo) {

    /** The offset behind the closing quote. */
    int to() {
        return textTo + 1;
    }
}
