/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.formatting;

import org.eclipse.xtext.formatting.IIndentationInformation;

/** Two spaces: they look the same in every editor and in every diff. */
public class Indentation implements IIndentationInformation {

    @Override
    public String getIndentString() {
        return "  ";
    }
}
