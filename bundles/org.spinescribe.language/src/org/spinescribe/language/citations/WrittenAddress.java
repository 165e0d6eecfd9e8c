/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.citations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.language.passages.Passage;
import org.spinescribe.language.passages.PassageKind;
import org.spinescribe.language.passages.Passages;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.report.Report;
import org.spinescribe.sources.bibliography.WorkIdentifier;

/**
 * The web address of an article within a sentence, as people paste it.
 *
 * @param range of the address
 */
public record WrittenAddress(WorkIdentifier identifier, String address, Range range) {

    private static final Set<PassageKind> SENTENCES = Set.of(PassageKind.ABSTRACT, PassageKind.SECTION,
            PassageKind.CAPTION, PassageKind.NOTE);
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"{}|^\\[\\]\uFFFC\uFFFD]++");
    /** The signs that end the sentence or the brackets behind an address. */
    private static final Pattern BEHIND = Pattern.compile("[.,;:!?’”'\"]+$");
    /** DOI prefixes of data archives, whose addresses are no articles. */
    private static final Pattern DATA = Pattern.compile("10\\.(?:5281|6084|5061|17632|7910|17605|24433|25349)/.*");

    /** All such addresses, in the order of the file. */
    public static List<WrittenAddress> in(Report report) {
        List<WrittenAddress> found = new ArrayList<>();
        for (Passage passage : Passages.in(report)) {
            if (SENTENCES.contains(passage.kind()) && passage.text().contains("://")) {
                Matcher address = ADDRESS.matcher(passage.text());
                while (address.find()) {
                    of(passage, address.start(), address.group()).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<WrittenAddress> of(Passage passage, int start, String typed) {
        String address = BEHIND.matcher(typed).replaceFirst("");
        while (address.endsWith(")") && address.chars().filter(sign -> sign == ')').count()
                > address.chars().filter(sign -> sign == '(').count()) {
            address = BEHIND.matcher(address.substring(0, address.length() - 1)).replaceFirst("");
        }
        String bare = address;
        return WorkIdentifier.of(bare).filter(identifier -> !DATA.matcher(identifier.text()).matches())
                .map(identifier -> new WrittenAddress(identifier, bare,
                        passage.range(start, start + bare.length())));
    }
}
