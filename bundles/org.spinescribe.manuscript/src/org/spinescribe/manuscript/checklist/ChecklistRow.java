/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.checklist;

/**
 * One item of a checklist, in words.
 *
 * @param number of the item, such as "5a"
 * @param title the requirement
 * @param result the outcome of the check
 * @param where the places that meet it, with semicolons between them; may be empty
 * @param page of the manuscript's PDF; empty when not known
 */
public record ChecklistRow(String number, String title, Result result, String where, String page) {

    /** The outcome of an item. */
    public enum Result {
        /** The report meets the item. */
        MET("met", "met"),
        /** Only some words hint at the item. */
        CHECK("check", "check"),
        /** Nothing was found. */
        MISSING("missing", "missing"),
        /** Nothing was found, and the item does not apply to every report. */
        NOT_FOUND("quiet", "missing.if-applicable"),
        /** The guideline gives no way to check the item. */
        JUDGE("quiet", "judge");

        private final String look;
        private final String key;

        Result(String look, String key) {
            this.look = look;
            this.key = key;
        }

        /** Class of the style sheet. */
        String look() {
            return look;
        }

        /** The result in a word or two. */
        public String words() {
            return ChecklistWords.of("result." + key);
        }
    }
}
