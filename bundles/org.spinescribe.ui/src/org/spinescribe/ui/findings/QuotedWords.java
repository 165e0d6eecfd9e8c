/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.findings;

import java.util.regex.Pattern;

import org.spinescribe.language.check.Finding;

/** The words that a finding is about, short enough to be quoted. */
final class QuotedWords {

    private static final int LONGEST = 90;
    /** Where a finding about something that is missing is shown: at the beginning of the report, or at its journal. */
    private static final Pattern OF_THE_REPORT = Pattern.compile("case|\\h*+journal\\h++[\\w-]++");

    private QuotedWords() {
    }

    /**
     * The words of a finding on one line, without their quotes, and with their middle left out when they are long;
     * empty when the text is shorter by now, when the message has the words already, and when the finding is about the
     * whole report.
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
