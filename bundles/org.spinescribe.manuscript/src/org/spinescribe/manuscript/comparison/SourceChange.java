/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.comparison;

/**
 * Words of the source that are others in the new version.
 *
 * @param part    the part of the report in which they stand, such as the heading of a section
 * @param oldLine the line of the old version, from 1
 * @param newLine the line of the new version, from 1
 * @param deleted words of the old version; empty when words were only inserted
 * @param inserted words of the new version; empty when words were only deleted
 */
public record SourceChange(String part, int oldLine, int newLine, String deleted, String inserted) {
}
