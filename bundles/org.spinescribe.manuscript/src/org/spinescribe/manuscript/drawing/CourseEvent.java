/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.drawing;

/**
 * An event in the course of a case.
 *
 * @param time as printed, such as "Day 14"
 * @param kind determines its mark
 * @param text a description of the event
 */
public record CourseEvent(String time, Kind kind, String text) {

    /** Events with the same mark. */
    public enum Kind {
        PROCEDURE, COMPLICATION, OUTCOME, OTHER
    }
}
