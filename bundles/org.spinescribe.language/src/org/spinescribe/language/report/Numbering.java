/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.report;

import java.util.EnumMap;
import java.util.Map;

import org.spinescribe.clinical.levels.Anatomy;
import org.spinescribe.clinical.levels.Region;
import org.spinescribe.language.caseReport.Patient;
import org.spinescribe.language.caseReport.RegionCount;

/** The declared numbers of vertebrae: {@code vertebrae 12 thoracic, 6 lumbar counted "from C2 on whole-spine MRI"}. */
final class Numbering {

    private Numbering() {
    }

    static Anatomy of(Report report) {
        Map<Region, Integer> declared = new EnumMap<>(Region.class);
        for (Patient patient : report.all(Patient.class)) {
            for (RegionCount entry : patient.getRegions()) {
                if (entry.getRegion() != null && entry.getCount() != null && entry.getCount().matches("\\d{1,2}")) {
                    Region.named(entry.getRegion())
                            .ifPresent(region -> declared.put(region, Integer.valueOf(entry.getCount())));
                }
            }
        }
        return declared.isEmpty() ? Anatomy.USUAL : new Anatomy(declared);
    }
}
