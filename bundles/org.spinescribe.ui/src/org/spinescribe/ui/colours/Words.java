/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.colours;

import java.util.List;

/** Finds the words of a language that have a colour. */
interface Words {

    /** The coloured words of a text, in its order. */
    List<ColouredWord> in(String text);
}
