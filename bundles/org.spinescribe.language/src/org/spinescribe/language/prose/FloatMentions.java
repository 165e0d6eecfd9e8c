/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.prose;

import org.commonmark.node.CustomNode;

/** Figures or tables mentioned together, {@code [#mri; #ct]}: each mention, and the printed text between them. */
public final class FloatMentions extends CustomNode {
}
