/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.util.function.UnaryOperator;

import org.spinescribe.drafts.docx.RevisedFile;

/**
 * The texts to which a returned text refers.
 *
 * @param note the words of a note by its number
 */
record ReturnedParts(UnaryOperator<String> note) {

    static ReturnedParts of(RevisedFile file) {
        return new ReturnedParts(file::note);
    }
}
