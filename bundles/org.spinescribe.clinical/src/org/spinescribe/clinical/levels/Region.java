/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.levels;

import java.util.Locale;
import java.util.Optional;

/**
 * A region of the spine, from cranial to caudal.
 *
 * <p>The usual numbers of vertebrae are 7, 12, 5, 5 and 4 (vertebral column, 33 vertebrae); {@link Anatomy} has those
 * of a given patient.
 */
public enum Region {
    OCCIPUT("O", 0, "occiput"),
    CERVICAL("C", 7, "cervical"),
    THORACIC("T", 12, "thoracic"),
    LUMBAR("L", 5, "lumbar"),
    SACRAL("S", 5, "sacral"),
    COCCYGEAL("Co", 4, "coccygeal");

    private final String letter;
    private final int usualCount;
    private final String adjective;

    Region(String letter, int usualCount, String adjective) {
        this.letter = letter;
        this.usualCount = usualCount;
        this.adjective = adjective;
    }

    /** The letter that levels of this region begin with in English print. */
    public String letter() {
        return letter;
    }

    /** How many vertebrae most people have here. */
    public int usualCount() {
        return usualCount;
    }

    /** The region as an adjective in lower case, such as "thoracic". */
    public String adjective() {
        return adjective;
    }

    /** The region that an adjective names, such as "lumbar"; case does not matter. */
    public static Optional<Region> named(String adjective) {
        String wanted = adjective.toLowerCase(Locale.ROOT);
        for (Region region : values()) {
            if (region.adjective.equals(wanted)) {
                return Optional.of(region);
            }
        }
        return Optional.empty();
    }

    /** The region of a printed prefix; {@code Th} and {@code D} are thoracic, {@code Oc} and {@code Cx} exist too. */
    static Optional<Region> ofPrefix(String prefix) {
        return Optional.ofNullable(switch (prefix) {
            case "O", "Oc", "Occ", "Occiput" -> OCCIPUT;
            case "C" -> CERVICAL;
            case "T", "Th", "D" -> THORACIC;
            case "L" -> LUMBAR;
            case "S" -> SACRAL;
            case "Co", "Cx" -> COCCYGEAL;
            default -> null;
        });
    }
}
