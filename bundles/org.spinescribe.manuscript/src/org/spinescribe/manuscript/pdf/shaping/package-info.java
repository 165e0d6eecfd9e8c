/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Text that the bundled fonts do not have: letters that join, reorder or carry marks, and characters beyond the first
 * 65,536. Their glyphs come from fonts of the operating system.
 */
package org.spinescribe.manuscript.pdf.shaping;
