/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.Text;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.report.OwnedText;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Every mention of a footnote has its footnote in the same text. */
public final class ProseFootnoteUnknown implements Rule {

    private static final Pattern MENTION = Pattern.compile("(?<!\\\\)\\[\\^([^\\]\\s]{1,99})\\]");

    @Override
    public String id() {
        return "prose/footnote-unknown";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (OwnedText owned : OwnedText.in(report)) {
            if (owned.text().source().contains("[^")) {
                check(owned.text(), findings);
            }
        }
    }

    /** Reports mentions that were parsed as text, since they have no footnote. */
    private static void check(ProseText text, Findings findings) {
        for (Text plain : text.all(Text.class)) {
            Matcher mention = MENTION.matcher(text.typed(plain));
            while (mention.find()) {
                findings.add(text.range(plain, mention.start(), mention.end() - mention.start()), mention.group(1));
            }
        }
    }
}
