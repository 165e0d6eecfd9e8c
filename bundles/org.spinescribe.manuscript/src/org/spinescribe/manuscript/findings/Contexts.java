/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.findings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.passages.Passage;
import org.spinescribe.language.passages.Passages;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.report.Report;

/** Finds the sentences of findings; for a finding outside sentences, the line of the file. */
final class Contexts {

    /** The number of characters shown before the words, and behind them. */
    private static final int MOST = 240;

    /** The number of characters searched for them: markup takes some, and a long line is not cut out whole. */
    private static final int LOOKED_AT = 8 * MOST;

    private final String text;
    private final String file;
    private final TreeMap<Integer, Passage> passages = new TreeMap<>();
    private final TreeMap<Integer, Integer> lines = new TreeMap<>();

    Contexts(Report report, Path file) {
        this(text(report), file);
        for (Passage passage : Passages.in(report)) {
            passages.put(passage.range(0, 0).offset(), passage);
        }
    }

    /** The contexts in a file that is no report, such as a bibliography: its lines. */
    Contexts(String text, Path file) {
        this.text = text;
        this.file = FileNames.portable(file);
        lines.put(0, 1);
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            lines.put(end + 1, lines.size() + 1);
        }
    }

    private static String text(Report report) {
        ICompositeNode node = NodeModelUtils.getNode(report.model());
        return node == null ? "" : node.getRootNode().getText();
    }

    List<FindingInContext> of(List<Finding> findings) {
        return findings.stream().map(this::of).toList();
    }

    private FindingInContext of(Finding finding) {
        int start = Math.clamp(finding.offset(), 0, text.length());
        int end = Math.clamp((long) start + finding.length(), start, text.length());
        WordsInContext marked = inSentence(start, end).orElseGet(() -> inLine(start, end)).shortened(MOST);
        Map.Entry<Integer, Integer> line = lines.floorEntry(end);
        return new FindingInContext(finding, line.getValue(), end - line.getKey() + 1, marked.before(), marked.words(),
                marked.after(), Fingerprint.of(file, finding, marked));
    }

    /** The sentence without its markup; the words themselves as typed. */
    private Optional<WordsInContext> inSentence(int start, int end) {
        Map.Entry<Integer, Passage> nearest = passages.floorEntry(start);
        if (nearest == null || start == end) {
            return Optional.empty();
        }
        Passage passage = nearest.getValue();
        int from = index(passage, start);
        int to = index(passage, end);
        if (to <= from || end > passage.range(passage.text().length(), passage.text().length()).offset()) {
            return Optional.empty();
        }
        int first = from;
        int last = to;
        for (Sentence sentence : passage.sentences()) {
            first = sentence.start() <= from && from < sentence.end() ? sentence.start() : first;
            last = sentence.start() < to && to <= sentence.end() ? sentence.end() : last;
        }
        return Optional.of(new WordsInContext(passage.text().substring(Math.max(first, from - LOOKED_AT), from),
                text.substring(start, end),
                passage.text().substring(to, Math.min(last, to + LOOKED_AT))).readable());
    }

    /** Index in the passage of the first character at an offset or behind it. */
    private static int index(Passage passage, int offset) {
        int low = 0;
        int high = passage.text().length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passage.range(middle, middle).offset() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private WordsInContext inLine(int start, int end) {
        int first = lines.floorKey(start);
        Integer next = lines.higherKey(end);
        int last = next == null ? text.length() : next - 1;
        return new WordsInContext(text.substring(Math.max(first, start - LOOKED_AT), start).stripLeading(),
                text.substring(start, end), text.substring(end, Math.min(Math.max(end, last), end + LOOKED_AT))
                .stripTrailing());
    }
}
