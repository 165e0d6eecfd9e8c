/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Counts as editors do, which is as Microsoft Word does: a word is the text between spaces. So a hyphenated word is
 * one, "5 cm" and "p < 0.05" are two and three, "T5–T7" is one, and a citation or the number of a figure is one where
 * it stands apart.
 */
package org.spinescribe.language.counting;
