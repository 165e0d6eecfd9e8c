/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.comparison;

import java.util.ArrayList;
import java.util.List;

import org.spinescribe.manuscript.revision.SequenceAlignment;
import org.spinescribe.manuscript.revision.Side;

/**
 * Finds the changes between two sources: added and removed parts, and changed words within the other parts. Line breaks
 * do not count.
 */
final class SourceChanges {

    /** Changes with no more than this many words between them are one change. */
    private static final int NEAR = 2;

    /** Two parts that begin with the same words are versions of each other, however little else they share. */
    private static final double SAME_NAME = 0.5;

    private final VersionSource old;
    private final VersionSource now;
    private final List<SourceChange> changes = new ArrayList<>();

    private SourceChanges(VersionSource old, VersionSource now) {
        this.old = old;
        this.now = now;
    }

    /** The changes in the order of the new version. */
    static List<SourceChange> between(ReportVersion before, ReportVersion after) {
        return new SourceChanges(new VersionSource(before), new VersionSource(after)).find();
    }

    private List<SourceChange> find() {
        List<VersionSource.Range> past = old.parts();
        List<VersionSource.Range> present = now.parts();
        int nextOld = 0;
        int nextNew = 0;
        for (SequenceAlignment.Step step : SequenceAlignment.similar(past.stream().map(old::words).toList(),
                present.stream().map(now::words).toList(), (i, j) -> similarity(past.get(i), present.get(j)))) {
            VersionSource.Range before = step.side() == Side.NEW ? VersionSource.Range.at(nextOld)
                    : past.get(step.old());
            VersionSource.Range after = step.side() == Side.OLD ? VersionSource.Range.at(nextNew)
                    : present.get(step.now());
            if (step.side() == Side.BOTH) {
                words(before, after);
            } else {
                add(before, after);
            }
            nextOld = before.end();
            nextNew = after.end();
        }
        return changes;
    }

    private double similarity(VersionSource.Range before, VersionSource.Range after) {
        boolean sameName = old.name(before).equals(now.name(after));
        double words = SequenceAlignment.similarity(List.of(old.words(before).split(" ")),
                List.of(now.words(after).split(" ")));
        return sameName ? SAME_NAME + words / 2 : words;
    }

    /** The words that changed within a part. */
    private void words(VersionSource.Range before, VersionSource.Range after) {
        int i = before.start();
        int j = after.start();
        int oldStart = -1;
        int newStart = 0;
        int oldEnd = 0;
        int newEnd = 0;
        int kept = 0;
        for (SequenceAlignment.Step step : SequenceAlignment.exact(old.keys(before), now.keys(after))) {
            if (step.side() == Side.BOTH) {
                kept += now.isWord(j) ? 1 : 0;
                i++;
                j++;
                if (kept > NEAR && oldStart >= 0) {
                    add(new VersionSource.Range(oldStart, oldEnd), new VersionSource.Range(newStart, newEnd));
                    oldStart = -1;
                }
                continue;
            }
            if (oldStart < 0) {
                oldStart = i;
                newStart = j;
            }
            i += step.side() == Side.OLD ? 1 : 0;
            j += step.side() == Side.NEW ? 1 : 0;
            oldEnd = i;
            newEnd = j;
            kept = 0;
        }
        if (oldStart >= 0) {
            add(new VersionSource.Range(oldStart, oldEnd), new VersionSource.Range(newStart, newEnd));
        }
    }

    private void add(VersionSource.Range before, VersionSource.Range after) {
        String deleted = old.words(before);
        String inserted = now.words(after);
        if (!deleted.equals(inserted)) {
            changes.add(new SourceChange(inserted.isEmpty() ? old.part(before.start()) : now.part(after.start()),
                    old.line(before.start()), now.line(after.start()), deleted, inserted));
        }
    }
}
