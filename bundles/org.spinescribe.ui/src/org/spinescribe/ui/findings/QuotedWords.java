/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.findings;

import java.util.regex.Pattern;

import org.spinescribe.language.check.Finding;

/** The text of a finding, shortened for a quotation. */
final class QuotedWords {

    private static final int LONGEST = 90;
    /** The range of a finding about something missing: the beginning of the report, or its journal. */
    private static final Pattern OF_THE_REPORT = Pattern.compile("case|\\h*+journal\\h++[\\w-]++");

    private QuotedWords() {
    }

    /**
     * Returns the text of a finding on one line, without its quotes, and with the middle of a long text left out. Empty
     * when the text is shorter by now, when the message already has this text, and when the finding is about the whole
     * report.
     */
    static String of(Finding finding, String text) {
        String words = of(text, finding.offset(), finding.length());
        return finding.message().contains(words) || isOfTheReport(finding, text) ? "" : words;
    }

    private static boolean isOfTheReport(Finding finding, String text) {
        int line = text.lastIndexOf('\n', finding.offset() - 1) + 1;
        return OF_THE_REPORT.matcher(text.substring(line, finding.offset() + finding.length())).matches();
    }

    private static String of(String text, int offset, int length) {
        if (offset < 0 || length <= 0 || offset + length > text.length()) {
            return "";
        }
        String words = text.substring(offset, offset + length).strip().replaceAll("\\s++", " ")
                .replaceAll("^\"|\"$", "");
        if (words.length() <= LONGEST) {
            return words;
        }
        int half = LONGEST / 2;
        return words.substring(0, half).stripTrailing() + " … "
                + words.substring(words.length() - half).stripLeading();
    }
}
