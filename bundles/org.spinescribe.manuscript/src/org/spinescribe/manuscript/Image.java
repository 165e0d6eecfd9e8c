/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript;

/**
 * A picture, read and checked.
 *
 * @param name file name without folders
 * @param mediaType {@code image/png}, {@code image/jpeg} or {@code image/svg+xml}
 * @param data the bytes of the file
 * @param width in pixels; for SVG in CSS pixels (96 to the inch)
 * @param height in pixels
 * @param resolution pixels to the inch as the file states, or 0 when it does not
 */
public record Image(String name, String mediaType, byte[] data, int width, int height, double resolution) {
}
