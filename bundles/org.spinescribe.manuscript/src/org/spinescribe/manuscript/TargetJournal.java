/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript;

/**
 * The journal that a manuscript is written for.
 *
 * @param name its short name, such as {@code european-spine-journal}
 * @param title its name in print
 */
public record TargetJournal(String name, String title) {
}
