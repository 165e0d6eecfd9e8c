/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

/**
 * A font file for the formatter.
 *
 * @param address from which the formatter loads it
 * @param family under which texts name it
 * @param italic whether it is the italic face
 * @param bold whether it is the bold face
 */
record FontFace(String address, String family, boolean italic, boolean bold) {
}
