/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.response;

/**
 * A problem of a response letter.
 *
 * @param line of the letter's file, from 1
 * @param message the problem and the remedy
 */
public record ResponseFinding(int line, String message) implements Comparable<ResponseFinding> {

    /** In the order of the file. */
    @Override
    public int compareTo(ResponseFinding other) {
        return Integer.compare(line, other.line);
    }
}
