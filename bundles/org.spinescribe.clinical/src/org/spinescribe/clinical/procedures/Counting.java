/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.procedures;

/** The units that the "levels" of an operation count. */
public enum Counting {
    /** Vertebrae: a spondylectomy from T5 to T7 has three levels. */
    VERTEBRAE,
    /** Discs, that is motion segments: an interbody fusion from C3 to C6 has three levels. */
    DISCS,
    /** Authors differ: some call a laminectomy at L4–L5 one level, some two. */
    EITHER
}
