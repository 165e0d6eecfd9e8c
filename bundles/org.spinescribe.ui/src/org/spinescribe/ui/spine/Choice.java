/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.spine;

import org.spinescribe.clinical.levels.LevelKind;
import org.spinescribe.clinical.levels.LevelNotation;
import org.spinescribe.clinical.levels.LevelSpan;

/**
 * The selection in the spine: one part, or all vertebrae of a range.
 *
 * @param anchor the part selected first; null for an empty selection
 * @param end the part selected last
 */
record Choice(Site anchor, Site end) {

    static final Choice NONE = new Choice(null, null);

    boolean isEmpty() {
        return anchor == null;
    }

    private boolean isRange() {
        return !isEmpty() && !anchor.level().equals(end.level());
    }

    boolean has(Site site) {
        if (isEmpty()) {
            return false;
        }
        return isRange() ? site.isVertebra() && site.level().compareTo(first().level()) >= 0
                && site.level().compareTo(last().level()) <= 0 : site.equals(end);
    }

    private Site first() {
        return anchor.level().compareTo(end.level()) < 0 ? anchor : end;
    }

    private Site last() {
        return anchor.level().compareTo(end.level()) < 0 ? end : anchor;
    }

    /** Returns the selection of another part alone, or of the vertebrae from the anchor to it. */
    Choice to(Site site, boolean range) {
        return new Choice(range && !isEmpty() ? anchor : site, site);
    }

    /** Returns the notation for prose, such as T5–T7; empty for an empty selection. */
    String words(Sites sites) {
        return isEmpty() ? "" : isRange() ? LevelNotation.print(new LevelSpan(LevelKind.VERTEBRA, first().level(),
                last().level())) : sites.words(end);
    }

    /** Returns whether an endplate is selected; facts have no notation for endplates. */
    boolean isEndplate() {
        return !isEmpty() && !isRange() && (end.part() == Site.Part.SUPERIOR_ENDPLATE
                || end.part() == Site.Part.INFERIOR_ENDPLATE);
    }

    /** Returns the notation for facts: an endplate is named by its vertebra. */
    String inFacts(Sites sites) {
        return isEndplate() ? end.level().toString() : words(sites);
    }
}
