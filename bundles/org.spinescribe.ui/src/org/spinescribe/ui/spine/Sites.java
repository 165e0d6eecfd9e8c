/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.spine;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.spinescribe.clinical.levels.Level;
import org.spinescribe.clinical.levels.LevelKind;
import org.spinescribe.clinical.levels.LevelNotation;
import org.spinescribe.clinical.levels.LevelSpan;
import org.spinescribe.ui.spine.Site.Part;

/**
 * The selectable parts of a patient's spine.
 *
 * @param vertebrae from cranial to caudal
 */
record Sites(List<Level> vertebrae) {

    Sites {
        vertebrae = List.copyOf(vertebrae);
    }

    /** Returns the parts of one row: those of a vertebra, and the disc below it. */
    List<Site> of(Level level) {
        List<Site> sites = new ArrayList<>();
        for (Part part : Part.values()) {
            Site site = new Site(level, part);
            if (site.exists() && (part != Part.DISC || index(level) + 1 < vertebrae.size())) {
                sites.add(site);
            }
        }
        return sites;
    }

    private List<Site> all() {
        return vertebrae.stream().flatMap(level -> of(level).stream()).toList();
    }

    int index(Level level) {
        return vertebrae.indexOf(level);
    }

    /** Returns the vertebra a number of rows further down; clamped to the first and last one. */
    Site vertebra(Site from, int rows) {
        return Site.vertebra(vertebrae.get(Math.clamp(index(from.level()) + rows, 0, vertebrae.size() - 1)));
    }

    /** Returns the part a number of steps further down; clamped to the ends. */
    Site next(Site from, int steps) {
        List<Site> all = all();
        return all.get(Math.clamp(all.indexOf(from) + steps, 0, all.size() - 1));
    }

    Level below(Level level) {
        return vertebrae.get(index(level) + 1);
    }

    /** Returns the notation in a report, such as {@code L4/L5}. */
    String words(Site site) {
        Level level = site.level();
        return switch (site.part()) {
            case VERTEBRA -> level.toString();
            case DISC -> LevelNotation.print(new LevelSpan(LevelKind.DISC, level, below(level)));
            case SUPERIOR_ENDPLATE -> NLS.bind(SpineTexts.superiorEndplate, level);
            case INFERIOR_ENDPLATE -> NLS.bind(SpineTexts.inferiorEndplate, level);
        };
    }
}
