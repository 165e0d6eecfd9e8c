/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.merge;

import java.nio.file.Files;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Authors, affiliations and keywords that co-authors add, remove or move, tracked and not. */
class MergedTitlePageTest extends EditedCopy {

    private static final String ADA =
            "author \"Ada Example\" degrees \"MD\" at clinic corresponding \"ada@example.org\"\n";

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void anAuthorIsAddedWithDegreesAndAffiliation(boolean tracked) throws Exception {
        track(tracked);
        tables.addAuthor(paragraph("Ada Example"), 1, "Dora Neu, MD, PhD", "1");

        assertTaken(report.replace("author \"Berta Muster\" at clinic\n", "author \"Berta Muster\" at clinic\n"
                + "author \"Dora Neu\" degrees \"MD, PhD\" at clinic\n"));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void anAuthorIsRemovedWithTheStatement(boolean tracked) throws Exception {
        track(tracked);
        tables.removeAuthor(paragraph("Ada Example"), 1);

        assertTaken(report.replace("author \"Berta Muster\" at clinic\n", ""));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aMovedAuthorKeepsAllDetails(boolean tracked) throws Exception {
        track(tracked);
        Element line = paragraph("Ada Example");
        tables.addAuthor(line, 2, "Ada Example, MD", "1,*");
        tables.removeAuthor(line, 0);

        assertTaken(report.replace(ADA, "").replace("author \"Carla van der Berg\" at clinic\n",
                "author \"Carla van der Berg\" at clinic\n" + ADA));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aNewAffiliationIsAddedWithTheAuthor(boolean tracked) throws Exception {
        track(tracked);
        Element line = paragraph("Ada Example");
        tables.addAuthor(line, 2, "Dora Neu", "1,2");
        word.add(paragraph("Department of Spine"), "2 School of Medicine, Exampleton");

        assertTaken(report.replace("Exampleton\"\n",
                "Exampleton\"\naffiliation affiliation2 \"School of Medicine, Exampleton\"\n")
                .replace("author \"Carla van der Berg\" at clinic\n", "author \"Carla van der Berg\" at clinic\n"
                        + "author \"Dora Neu\" at clinic, affiliation2\n"));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void anUnusedAffiliationIsRemoved(boolean tracked) throws Exception {
        send(Files.readString(Copies.EVERY_KIND)
                .replace("author \"Ada", "affiliation lab \"Laboratory, Exampleton\"\nauthor \"Ada")
                .replace("\"Berta Muster\" at clinic", "\"Berta Muster\" at clinic, lab"));
        track(tracked);
        Element mark = WordTableEdits.authors(paragraph("Ada Example")).get(1).getLast();
        word.delete(mark, 1, WordEdits.text(mark).length());
        word.remove(paragraph("Laboratory"));

        assertTaken(report.replace("affiliation lab \"Laboratory, Exampleton\"\n", "")
                .replace("at clinic, lab", "at clinic"));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void anotherCorrespondingAuthorIsLeftToTheAuthor(boolean tracked) throws Exception {
        track(tracked);
        word.insert(WordTableEdits.authors(paragraph("Ada Example")).get(1).getLast(), 1, ",*");

        assertByHand("", "author \"Berta Muster\"");
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void keywordsAreAddedRemovedAndMoved(boolean tracked) throws Exception {
        track(tracked);
        Element run = word.runWith("Spine, Neoplasms");
        Element rest = word.delete(run, 0, "Spine, ".length());
        word.insert(rest, "Neoplasms, Spinal Fusion".length(), ", Spine, Laminectomy");

        assertTaken(report.replace("\"Spine\", \"Neoplasms\", \"Spinal Fusion\"",
                "\"Neoplasms\", \"Spinal Fusion\", \"Spine\", \"Laminectomy\""));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aMovedCommaDividesTheKeywordsAnew(boolean tracked) throws Exception {
        track(tracked);
        Element run = word.runWith("Spine, Neoplasms");
        word.insert(word.delete(run, "Spine, Neop".length(), "Spine, Neoplasms,".length()), 0, ", and more");

        assertTaken(report.replace("\"Neoplasms\", \"Spinal Fusion\"", "\"Neop\", \"and more Spinal Fusion\""));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void wordsBetweenTwoKeywordsJoinTheSecond(boolean tracked) throws Exception {
        track(tracked);
        word.insert(word.runWith("Spine, Neoplasms"), "Spine,".length(), " malignant");

        assertTaken(report.replace("\"Neoplasms\"", "\"malignant Neoplasms\""));
    }

    @ParameterizedTest
    @ValueSource(booleans = { true, false })
    void aCorrectedNameChangesOnlyTheName(boolean tracked) throws Exception {
        track(tracked);
        word.insert(word.runWith("Berta Muster"), ", Berta Muster".length(), "mann");

        assertTaken(report.replace("author \"Berta Muster\"", "author \"Berta Mustermann\""));
    }
}
