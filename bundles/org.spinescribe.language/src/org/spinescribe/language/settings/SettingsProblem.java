/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.settings;

/**
 * What is wrong with a settings file.
 *
 * @param file as it is to be named to the user
 * @param line of the file, counted from 1; 0 when all of it is concerned
 * @param kind {@code form}, {@code severity} or {@code unreadable}
 * @param words that are not understood
 */
public record SettingsProblem(String file, int line, String kind, String words) {
}
