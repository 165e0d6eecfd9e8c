/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.anonymous;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinescribe.manuscript.Affiliation;
import org.spinescribe.manuscript.Author;
import org.spinescribe.manuscript.AuthorName;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.FrontMatter;
import org.spinescribe.manuscript.FrontMatter.Abbreviation;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.PageLayout;
import org.spinescribe.manuscript.PlainText;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;

class AnonymousCopyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Takahiro Onoki       | We, Takahiro Onoki, wrote.     | We, [author], wrote.",
        "Takahiro Onoki       | Onoki T. and T. Onoki wrote.   | [authors] wrote.",
        "Takahiro Onoki       | T.O. and TO wrote.             | [authors] wrote.",
        "Takahiro Onoki       | Onoki's case, To be sure.      | [author]'s case, To be sure.",
        "Takahiro Onoki       | Onokis and Konoki are others.  | Onokis and Konoki are others.",
        "Jean-Luc Du Pont     | J.-L. Du Pont saw it.          | [author] saw it.",
        "Wei Wu               | Wu Wei of the Wu dynasty.      | [author] of the Wu dynasty.",
        "Carl Turner          | CT showed it; C.T. agreed.     | CT showed it; [author] agreed.",
        "Carl Maria Turner    | CT showed it; C.M.T. agreed.   | CT showed it; [author] agreed.",
        "Hans Peter Claus     | HPC is rare, says H.P.C.       | HPC is rare, says [author]",
        "Ludwig van Beethoven | L. VAN BEETHOVEN heard; LvB.   | [author] heard; [author].",
        "Jin Wang       | The knot of Wang held.             | The knot of [author] held.",
        "Rob Taylor     | It was seen by Taylor later.       | It was seen by [author] later.",
        "Ann Marshall   | Marshall agreed.                   | [author] agreed.",
        "Jo Long        | Long segments were fused in May.   | Long segments were fused in May.",
        "Jean-Luc Dupont de Ruiter | J-L D d R, JLDdR and J. L. D. R. wrote. | [authors] wrote.",
        "Mary O'Callaghan | M. O'C., M.O’C. and MO'C wrote. | [authors] wrote.",
        "Mary O'Callaghan | M O C wrote; panels M and O.    | [author] wrote; panels M and O.",
        "Ada Exemplar     | See panels A E and A, E.        | See panels A E and A, E.",
        "Ada Fiﬁeld       | A. Fiﬁeld and A. Fifield wrote. | [authors] wrote.",
        "Ravi             | Dr Ravi saw it. Ravi agreed.    | [author] saw it. [author] agreed.",
        "María Carmen Ruiz | Ask Dra. Ruiz, M.C. Ruiz or Carmen Ruiz. | Ask [authors] or [author].",
        "Vi Watts       | It took 5 Watts.                   | It took 5 Watts.",
    })
    void namesAndInitialsAreHiddenAndWordsAreNot(String author, String text, String expected) {
        assertEquals(expected, hide(author, "Example Hospital, Bonn, Germany", text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Seen at the Example Hospital in Bonn.         | Seen at the [institution] in [place].",
        "He lives in Germany.                          | He lives in Germany.",
        "Treated at the Saint Example Clinic.          | Treated at the [institution].",
        "Treated at our hospital.                      | Treated at our hospital.",
    })
    void institutionsAreHiddenButNotTheCountry(String text, String expected) {
        assertEquals(expected, hide("Ada Exemplar", "Example Hospital, Bonn, Germany", text));
    }

    @Test
    void initialsOfFamilyFirstNamesAreHidden() {
        assertEquals("[authors] and H.Z. wrote.",
                hide(AuthorName.of("Zhang Wei", "Zhang"), "", "ZW, Z.W., W.Z. and H.Z. wrote."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Hospital Universitario La Paz, Madrid, Spain | Seen in La Paz and at the Hospital La Paz. |"
                        + " Seen in [institution] and at the Hospital [institution].",
        "Johns Hopkins Hospital, Baltimore, USA       | Seen at Johns Hopkins.                     |"
                        + " Seen at [institution].",
        "Christian Medical College, Vellore, India    | At CMC and C.M.C., a Christian.            |"
                        + " At [institution] and [institution], a Christian.",
        "Institute of Physical Therapy, Bonn, Germany | She had physical therapy.                  |"
                        + " She had physical therapy.",
    })
    void theProperNameOfAnInstitutionIsHidden(String affiliation, String text, String expected) {
        assertEquals(expected, hide("Ada Exemplar", affiliation, text));
    }

    /** A name has letters. The reader of a report removes signs and unprintable characters. */
    @Property
    void anyNameCanBeHidden(@ForAll @NotBlank String given,
            @ForAll @AlphaChars @StringLength(min = 3, max = 20) String family, @ForAll String text) {
        String letters = given.replaceAll("[^\\p{L}\\s]+", "").replaceAll("\\s+", " ").strip();
        String name = (letters.isEmpty() ? "Ada" : letters) + " " + family;
        String shown = hide(name, "", "Before " + name + " behind. " + text);
        assertFalse(shown.contains(" " + family + " "), shown);
        assertTrue(shown.startsWith("Before"), shown);
    }

    private static String hide(String author, String affiliation, String text) {
        return hide(AuthorName.of(author), affiliation, text);
    }

    private static String hide(AuthorName author, String affiliation, String text) {
        FrontMatter front = new FrontMatter(List.of(new Inline.Text("A case report")), Optional.empty(), "Case report",
                List.of(new Author(author, "", List.of(1), Optional.empty(), Optional.empty(), false, List.of())),
                List.of(new Affiliation(1, affiliation)), List.of(), List.of(), List.of(),
                List.of(new Abbreviation("HPC", List.of(new Inline.Text("hemangiopericytoma")))));
        Manuscript whole = new Manuscript("en", front, List.of(new Block.Paragraph(List.of(new Inline.Text(text)))),
                List.of(), List.of(), PageLayout.MANUSCRIPT);
        Manuscript copy = AnonymousCopy.of(whole).manuscript();
        assertEquals(List.of(), copy.front().authors());
        return PlainText.of(((Block.Paragraph) copy.body().getFirst()).text());
    }
}
