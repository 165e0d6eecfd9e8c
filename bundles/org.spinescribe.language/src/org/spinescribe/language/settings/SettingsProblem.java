/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.settings;

/**
 * A problem of a settings file.
 *
 * @param file as users know it
 * @param line of the file, counted from 1; 0 for the whole file
 * @param kind {@code form}, {@code severity} or {@code unreadable}
 * @param words the invalid text
 */
public record SettingsProblem(String file, int line, String kind, String words) {
}
