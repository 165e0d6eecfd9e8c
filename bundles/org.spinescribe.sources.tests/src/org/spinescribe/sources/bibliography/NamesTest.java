/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
            "Mu\\~{n}oz, A.              | A.         |         | Muñoz          | ''",
            "Jo\\~ao Guimar\\~aes        | João       |         | Guimarães      | ''",
            "Nu\\~nez L\\'opez, C.       | C.         |         | Nuñez López    | ''",
            "Nu\\~ nez, C.              | C.         |         | Nuñez          | ''",
            "Nguy\\~{\\^e}n, H.          | H.         |         | Nguyễn         | ''",
            "\\v Smid, Jan              | Jan        |         | Šmid           | ''",
            "P.\\,G. van Gompel         | P. G.      | van     | Gompel         | ''",
            "Stone Jr., Paul R.         | Paul R.    |         | Stone          | Jr.",
            "Paul R. Stone Jr.          | Paul R.    |         | Stone          | Jr.",
            "Paul R. Stone, Jr.         | Paul R.    |         | Stone          | Jr.",
            "Stone, Paul R., Jr.        | Paul R.    |         | Stone          | Jr.",
            "Stone, Paul R. Jr          | Paul R.    |         | Stone          | Jr",
            "Reed III, Mia              | Mia        |         | Reed           | III",
            "Mia de la Reed IV          | Mia        | de la   | Reed           | IV",
            "Reed, Mia 3rd              | Mia        |         | Reed           | 3rd",
            "Smith, John PhD            | John       |         | Smith          | ''",
            "Dr. Takahiro Onoki PhD MSc | Takahiro   |         | Onoki          | ''",
            "Okada, MR                  | M R        |         | Okada          | ''",
            "Okada, M.R.                | M. R.      |         | Okada          | ''",
            "OKADA, ANN                 | ANN        |         | OKADA          | ''",
            "family=Ackooij, given=W., prefix=van, useprefix=true | W. | van | Ackooij | ''",
            "given={Hans Peter}, family={von Stein, Graf}, suffix=Jr | Hans Peter | | von Stein, Graf | Jr",
            "family=Lee, given-i=KH     | K H        |         | Lee            | ''",
            "id=one, given=Alfred, family=Adler | Alfred |    | Adler          | ''",
            "Garc{\\'\\i}a L{\\'o}pez, A | A          |         | García López   | ''" })
    void aNameIsDividedIntoParts(String bibtex, String given, String particle, String family, String suffix) {
        PersonName expected = new PersonName(given, particle == null ? "" : particle, family, suffix, false);

        assertEquals(List.of(expected), Names.parse(bibtex));
    }

    @Test
    void aGroupInBracesStaysWhole() {
        assertEquals(List.of(PersonName.group("Spine Oncology Study Group and Friends"),
                PersonName.person("C", "Fisher")),
                Names.parse("{Spine Oncology Study Group and Friends} and Fisher, C"));
    }

    @ParameterizedTest
    @CsvSource({ "World Health Organization", "North American Spine Society", "Ministry of Health",
        "American College of Surgeons", "Spine Oncology Study Group" })
    void anUnbracedOrganisationIsAGroupAndReported(String organisation) {
        List<List<PersonName>> guesses = new ArrayList<>();

        assertEquals(List.of(PersonName.group(organisation), PersonName.person("C", "Fisher")),
                Names.parse(organisation + " and Fisher, C", guesses::add));
        assertEquals(List.of(List.of(PersonName.group(organisation))), guesses);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Ann College", "Board, J", "Peter Office", "School, On M" })
    void familyNamesLikeOrganisationsArePeople(String name) {
        assertFalse(Names.parse(name).getFirst().group());
    }

    @ParameterizedTest
    @CsvSource({ "et al.", "others", "Others", "et al" })
    void etAlIsNoPerson(String others) {
        assertEquals(List.of(PersonName.person("A", "B"), PersonName.OTHERS), Names.parse("B, A and " + others));
    }

    @Test
    void extendedNamesCanStandAmongPlainNames() {
        assertEquals(List.of(new PersonName("W.", "van", "Ackooij", "", false), PersonName.person("I.", "Lopez")),
                Names.parse("family=Ackooij, given=W., prefix=van, useprefix=true and Lopez, I."));
    }

    @Test
    void aSingleNameIsAGroup() {
        assertEquals(List.of(PersonName.group("Hippocrates")), Names.parse("Hippocrates"));
    }

    @Test
    void othersAreEtAl() {
        assertEquals(List.of(PersonName.person("K", "Tomita"), PersonName.OTHERS), Names.parse("Tomita, K and others"));
    }

    @Test
    void anAndBetweenLineBreaksSeparatesNames() {
        assertEquals(List.of(PersonName.person("A", "B"), PersonName.person("C", "D")),
                Names.parse("B, A\n    and\n D, C"));
    }
}
