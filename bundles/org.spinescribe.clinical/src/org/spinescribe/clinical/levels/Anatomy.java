/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.levels;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many vertebrae a patient has in each region.
 *
 * <p>Eleven or thirteen thoracic and four or six lumbar vertebrae are common enough (about one adult in ten) to be
 * blamed for wrong-level surgery; so a level that most people do not have is legal only when the report declares the
 * numbering.
 */
public final class Anatomy {

    /** Seven cervical, twelve thoracic, five lumbar, five sacral, four coccygeal vertebrae. */
    public static final Anatomy USUAL = new Anatomy(Map.of());

    private static final int CERVICAL_ROOTS = 8;

    private final Map<Region, Integer> counts = new EnumMap<>(Region.class);

    /**
     * The anatomy that differs from the usual one in the given regions.
     *
     * @param declared numbers of vertebrae by region
     */
    public Anatomy(Map<Region, Integer> declared) {
        for (Region region : Region.values()) {
            counts.put(region, declared.getOrDefault(region, region.usualCount()));
        }
    }

    /** How many vertebrae this patient has in a region. */
    public int count(Region region) {
        return counts.get(region);
    }

    /** Whether this patient has the level, taken as a vertebra, disc, root or cord segment. */
    public boolean has(Level level, LevelKind kind) {
        if (level.region() == Region.OCCIPUT) {
            return true;
        }
        boolean neural = kind == LevelKind.ROOT || kind == LevelKind.CORD;
        int most = neural && level.region() == Region.CERVICAL ? CERVICAL_ROOTS : count(level.region());
        return level.number() >= 1 && level.number() <= most;
    }

    /** The vertebrae from the first to the last level of a span, both included; empty when it runs backwards. */
    public List<Level> vertebrae(LevelSpan span) {
        List<Level> vertebrae = new ArrayList<>();
        for (Region region : Region.values()) {
            for (int number = region == Region.OCCIPUT ? 0 : 1; number <= count(region); number++) {
                Level level = new Level(region, number);
                if (level.compareTo(span.first()) >= 0 && level.compareTo(span.last()) <= 0) {
                    vertebrae.add(level);
                }
            }
        }
        return vertebrae;
    }

    /** All vertebrae of this patient with the occiput, from cranial to caudal. */
    public List<Level> vertebrae() {
        return vertebrae(new LevelSpan(LevelKind.VERTEBRA, Level.OCCIPUT,
                new Level(Region.COCCYGEAL, count(Region.COCCYGEAL))));
    }

    /** How many discs (motion segments) lie within a span of vertebrae: one less than there are vertebrae. */
    public int discs(LevelSpan span) {
        return Math.max(0, vertebrae(span).size() - 1);
    }
}
