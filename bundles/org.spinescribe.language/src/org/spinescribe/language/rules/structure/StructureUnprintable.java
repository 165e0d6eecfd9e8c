/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.structure;

import java.util.List;
import java.util.Locale;

import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.sources.characters.Unprintable;

/** Unprintable characters are left out of the manuscript; each run of them is reported, with its place. */
public final class StructureUnprintable implements Rule {

    private static final int MOST = 20;
    private static final String BREAKS = "\u000B\f";
    private static final char FIRST_ACCENT = '\u0300';
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    @Override
    public String id() {
        return "structure/unprintable";
    }

    @Override
    public void check(Report report, Findings findings) {
        ICompositeNode root = NodeModelUtils.getNode(report.model());
        if (root == null) {
            return;
        }
        String text = root.getRootNode().getText();
        accents(text, findings);
        int found = 0;
        for (int i = startOf(text); i < text.length() && found < MOST; i++) {
            if (isUnprintable(text, i)) {
                int end = endOfRun(text, i);
                note(text, i, end, findings);
                i = end;
                found++;
            }
        }
    }

    private static void accents(String text, Findings findings) {
        int run = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && isAccent(text.charAt(i))) {
                run++;
            } else {
                if (run > ProseText.MOST_ACCENTS) {
                    findings.addCase("accents", new Range(i - run, run), run, ProseText.MOST_ACCENTS);
                }
                run = 0;
            }
        }
    }

    private static boolean isAccent(char character) {
        return character >= FIRST_ACCENT && Character.getType(character) == Character.NON_SPACING_MARK;
    }

    /** The index behind a byte order mark, with which some editors begin a file. */
    private static int startOf(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    }

    private static void note(String text, int start, int end, Findings findings) {
        Range range = new Range(start, end - start);
        String code = String.format(Locale.ROOT, "U+%04X", text.codePointAt(start));
        if (BREAKS.indexOf(text.charAt(start)) >= 0) {
            findings.addFix("break", range, List.of(" "), code);
        } else if (Character.getType(text.codePointAt(start)) == Character.FORMAT) {
            findings.as(Severity.INFO).addFix("invisible", range, List.of(""), code);
        } else {
            findings.addFix("", range, List.of(""), code);
        }
    }

    private static int endOfRun(String text, int start) {
        int end = start;
        while (end < text.length() && isUnprintable(text, end)) {
            end++;
        }
        return end;
    }

    private static boolean isUnprintable(String text, int index) {
        if (Character.isLowSurrogate(text.charAt(index)) && index > 0
                && Character.isHighSurrogate(text.charAt(index - 1))) {
            return false;
        }
        return Unprintable.contains(text.codePointAt(index));
    }
}
