/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.levels;

/** The anatomical meaning of a level: vertebrae, discs, nerve roots and cord segments share one nomenclature. */
public enum LevelKind {
    /** A vertebra, or a range of them. */
    VERTEBRA,
    /** The disc (motion segment) between two vertebrae, or a range of discs. */
    DISC,
    /** A nerve root; C8 is one, although there is no eighth cervical vertebra. */
    ROOT,
    /** A segment of the spinal cord. */
    CORD,
    /** A notation for either vertebrae or the disc between them, such as L4–L5. */
    UNSTATED
}
