/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of names: given | particle | family | suffix. */
class NamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Fisher, Charles G.          | Charles G. |         | Fisher         | ''",
            "Charles G. Fisher           | Charles G. |         | Fisher         | ''",
            "van der Berg, Jan           | Jan        | van der | Berg           | ''",
            "Jan van der Berg            | Jan        | van der | Berg           | ''",
            "Von Berg, Anna              | Anna       |         | Von Berg       | ''",
            "{de la Cruz}, Juan          | Juan       |         | de la Cruz     | ''",
            "Weinstein, Jr, James        | James      |         | Weinstein      | Jr",
            "King, III, Martin L.        | Martin L.  |         | King           | III",
            "Boriani, {\\'E}tienne       | Étienne    |         | Boriani        | ''",
            "{\\L}ukasz Nowak            | Łukasz     |         | Nowak          | ''",
            "Tanaka, Ken'ichi            | Ken’ichi   |         | Tanaka         | ''",
            "Garc{\\'\\i}a L{\\'o}pez, A | A          |         | García López   | ''" })
    void aPerson(String bibtex, String given, String particle, String family, String suffix) {
        PersonName expected = new PersonName(given, particle == null ? "" : particle, family, suffix, false);

        assertEquals(List.of(expected), Names.parse(bibtex));
    }

    @Test
    void aGroupInBracesStaysWhole() {
        assertEquals(List.of(PersonName.group("Spine Oncology Study Group and Friends"),
                PersonName.person("C", "Fisher")),
                Names.parse("{Spine Oncology Study Group and Friends} and Fisher, C"));
    }

    @Test
    void aSingleNameIsPrintedAsItStands() {
        assertEquals(List.of(PersonName.group("Hippocrates")), Names.parse("Hippocrates"));
    }

    @Test
    void othersAreEtAl() {
        assertEquals(List.of(PersonName.person("K", "Tomita"), PersonName.OTHERS), Names.parse("Tomita, K and others"));
    }

    @Test
    void lineBreaksSeparateNamesToo() {
        assertEquals(List.of(PersonName.person("A", "B"), PersonName.person("C", "D")),
                Names.parse("B, A\n    and\n D, C"));
    }
}
