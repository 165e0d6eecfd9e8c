/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.citation;

import java.util.List;
import java.util.regex.Pattern;

import org.spinescribe.sources.bibliography.PersonName;

import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;

/** Converts names to those of CSL. */
final class CslNames {

    /** The point of a sentence behind the name of a group, which styles set themselves; not that of Inc. or Ltd. */
    private static final Pattern FINAL_POINT = Pattern.compile("(?<=\\p{L}{5})\\.$");

    private CslNames() {
    }

    /** The names in their order; null when there are none, as the engine expects. */
    static CSLName[] of(List<PersonName> names) {
        return names.isEmpty() ? null : names.stream().map(CslNames::of).toArray(CSLName[]::new);
    }

    private static CSLName of(PersonName name) {
        if (name.group()) {
            return new CSLNameBuilder().literal(FINAL_POINT.matcher(name.family()).replaceFirst("")).build();
        }
        CSLNameBuilder builder = new CSLNameBuilder().given(name.given()).family(name.family());
        if (!name.particle().isEmpty()) {
            builder.nonDroppingParticle(name.particle());
        }
        if (!name.suffix().isEmpty()) {
            builder.suffix(MarkupCharacters.encodeSuffix(name.suffix()));
        }
        return builder.build();
    }
}
