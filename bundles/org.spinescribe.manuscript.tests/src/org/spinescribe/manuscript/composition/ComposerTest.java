/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

import org.eclipse.xtext.diagnostics.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.language.check.CheckedReport;
import org.spinescribe.language.check.Reports;
import org.spinescribe.manuscript.ExpectedText;
import org.spinescribe.manuscript.Manuscript;

class ComposerTest {

    private static final Reports REPORTS = Reports.open();
    private static final String START = "case report \"A case\"\nauthor \"Ada Exemplar\"\njournal mine\n";

    @TempDir
    private Path folder;

    /** {@code fixtures/composition/whole.casereport} has every part; {@code expected} has the composed manuscript. */
    @Test
    void everythingTypedReachesTheManuscript() throws Exception {
        CheckedReport report = REPORTS.check(Path.of("fixtures/composition/whole.casereport"), Optional.empty());
        assertEquals(0, report.count(Severity.ERROR), report.findings()::toString);
        ExpectedText.compare("composition/whole.txt", ManuscriptOutline.of(Composer.compose(report.report())));
    }

    @Test
    void citationsAreNumberedInReadingOrder() throws Exception {
        String outline = compose("references style springer-basic-brackets", """
                section "One" { First [@boriani1997], then [@stout1942; @boriani1997; @enneking1980] and \
                [@frankel1969, p. 3]. }
                references "references.bib"
                """);
        assertTrue(outline.contains("First [1], then [1–3] and [4, p.␣3]."), outline);
    }

    @Test
    void raisedCitationsFollowThePunctuation() throws Exception {
        String outline = compose("references style american-medical-association", """
                section "One" { It was rare [@boriani1997]. Others, too [@stout1942], said so \
                [@frankel1969]; we agree. }
                references "references.bib"
                """);
        assertTrue(outline.contains("It was rare.^1^ Others, too,^2^ said so^3^; we agree."), outline);
    }

    @Test
    void aMissingWorkOrFigureIsPrintedByName() throws Exception {
        String outline = compose("references style springer-basic-brackets",
                "section \"One\" { See [@nobody] and Fig. [#nothing]. }\n");
        assertTrue(outline.contains("See **[nobody?]** and Fig.␣**[nothing?]**."), outline);
    }

    @Test
    void anUnknownCitationStyleIsNamed() {
        CompositionProblem problem = assertThrows(CompositionProblem.class,
                () -> compose("references style lancet-2099", "section \"One\" { Text. }\n"));
        assertTrue(problem.getMessage().startsWith("The journal asks for the citation style ‘lancet-2099’"),
                problem.getMessage());
    }

    @Test
    void thePageFollowsTheJournal() throws Exception {
        String outline = compose("manuscript line spacing 1.5, line numbers off, page numbers off, paper letter, "
                + "font size 11, font \"Arial\", margins 30 mm, fields off", "section \"One\" { Text. }\n");
        assertTrue(outline.contains("PageLayout[paper=LETTER, lineSpacing=1.5, lineNumbers=false, pageNumbers=false, "
                + "fontSize=11.0, font=Arial, margin=30.0, fields=false, figures=IN_TEXT, tables=IN_TEXT, "
                + "keywordSeparator=, ]"), outline);
    }

    @Test
    void marginsWiderThanThePageAreIgnored() throws Exception {
        assertTrue(compose("manuscript margins 150 mm", "section \"One\" { Text. }\n").contains("margin=25.4"));
    }

    @Test
    void sectionsFollowTheJournalsOrderAndNames() throws Exception {
        String outline = compose(
                "sections \"Background\", \"Case presentation\", \"Discussion\" or \"Remarks\" in order", """
                section "Remarks" { Last. }
                section "Thanks to the family" { Stays behind the remarks. }
                section "Case report" { Middle. }
                section "Introduction" { First. }
                """);
        assertEquals(List.of("# Background", "# Case presentation", "# Remarks", "# Thanks to the family"),
                outline.lines().filter(line -> line.startsWith("# ")).toList());
    }

    @Test
    void withoutAnOrderSectionsAreNotMoved() throws Exception {
        String outline = compose("sections \"Background\", \"Discussion\"",
                "section \"Discussion\" { One. }\nsection \"Introduction\" { Two. }\n");
        assertEquals(List.of("# Discussion", "# Background"),
                outline.lines().filter(line -> line.startsWith("# ")).toList());
    }

    @Test
    void statementsFollowTheJournalsOrder() throws Exception {
        String outline = compose("statements funding, consent",
                "section \"One\" { Text. }\nconsent { Given. }\nethics { Approved. }\nfunding not-applicable\n");
        assertEquals(List.of("# One", "# Declarations", "## Funding", "## Consent", "## Ethics approval"),
                outline.lines().filter(line -> line.startsWith("#")).toList());
        assertTrue(outline.contains("## Funding\nNot applicable."), outline);
    }

    @Test
    void statementsCanBeOnTheTitlePage() throws Exception {
        String outline = compose("statements funding on title page",
                "section \"One\" { Text. }\nconsent { Given. }\nfunding { A grant. }\n");
        assertEquals(List.of("# One", "# Declarations", "## Consent"),
                outline.lines().filter(line -> line.startsWith("#")).toList());
        assertTrue(outline.contains("title page: Funding\n  A grant."), outline);
    }

    @Test
    void anEmptyDeclarationHasTheWordsOfTheJournal() throws Exception {
        String demand = "statements funding, conflicts worded \"There was no support of any kind\"\n";
        assertTrue(compose(demand, "funding none\n").contains("## Funding\nThere was no support of any kind.\n"));
        assertTrue(compose(demand, "funding none \"The clinic paid\"\n").contains("## Funding\nThe clinic paid.\n"));
        assertTrue(compose(demand, "funding { A grant. }\n").contains("## Funding\nA grant.\n"));
        assertTrue(compose(demand, "ethics none\n").contains("Ethics approval was not required."));
    }

    @Test
    void anEmptyFundingStatementIsWrittenFromTheGrants() throws Exception {
        String grant = "grant \"SF-1\" from \"Spine Fund\"\n";
        String known = compose("statements funding", grant);
        String funding = known.substring(known.indexOf("## Funding"));
        assertTrue(funding.contains("Spine Fund"), known);
        assertTrue(compose("statements funding", grant + "funding {  }\n").contains(funding.substring(0, 40)), funding);
        assertFalse(compose("statements funding", "funding\n").contains("pplicable"), "declared for the author");
    }

    @Test
    void missingConsentIsNotDeclaredInTheJournalsWords() throws Exception {
        String outline = compose("statements consent, ethics worded \"Written consent was obtained\"",
                "consent none\nethics not-applicable\n");
        assertTrue(outline.contains("## Consent\nConsent was not obtained.\n## Ethics approval\nNot applicable."),
                outline);
    }

    @Test
    void anEmptyDeclarationIsNotApplicableWhereAllowed() throws Exception {
        String statements = "acknowledgements none\ndata none\nconflicts none\n";
        String outline = compose("statements data, conflicts, acknowledgements not-applicable allowed", statements);
        assertTrue(outline.contains("## Availability of data\nNot applicable.\n"), outline);
        assertTrue(outline.contains("## Acknowledgements\nNot applicable.\n"), outline);
        assertTrue(outline.contains("The authors declare that they have no conflict of interest."), outline);
        assertTrue(compose("statements data", statements).contains("## Acknowledgements\nNone.\n"));
    }

    @Test
    void theWordCountIsPrintedOnTheJournalsDemand() throws Exception {
        String blocks = "abstract { Three words here. }\nsection \"One\" { Text of five words here. }\n";
        assertTrue(compose("body at most 2000 words", blocks).contains("note Word count: 6 (abstract 3)"));
        assertTrue(compose("body counted on title page", blocks).contains("note Word count: 6 (abstract 3)"));
        assertTrue(!compose("references at most 20", blocks).contains("Word count"));
    }

    @Test
    void theJournalPlacesFiguresAndTables() throws Exception {
        assertTrue(compose("figures at most 8, apart\ntables at end", "").contains("figures=APART, tables=AT_END"));
        assertTrue(compose("floats at end", "").contains("figures=AT_END, tables=AT_END"));
        assertTrue(compose("floats at end\ntables in text", "").contains("figures=AT_END, tables=IN_TEXT"));
        assertTrue(compose("figures at most 8", "").contains("figures=IN_TEXT, tables=IN_TEXT"));
    }

    @Test
    void theJournalSetsTheKeywordSeparator() throws Exception {
        assertTrue(compose("keywords separated by semicolon", "").contains("keywordSeparator=; ]"));
        assertTrue(compose("keywords separated by comma", "").contains("keywordSeparator=, ]"));
    }

    @Test
    void keywordsAreSortedForTheJournal() throws Exception {
        String blocks = "keywords \"Spine\", \"myelopathy\", \"Laminectomy\"\n";
        assertTrue(compose("keywords alphabetical", blocks).contains("keywords Laminectomy, myelopathy, Spine"));
        assertTrue(compose("keywords at most 5", blocks).contains("keywords Spine, myelopathy, Laminectomy"));
    }

    private String compose(String demand, String blocks) throws IOException, CompositionProblem {
        Files.copy(Path.of("fixtures/composition/references.bib"), folder.resolve("references.bib"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(folder.resolve("mine.journal"), "journal mine \"Mine\"\n" + demand + "\n");
        Manuscript manuscript = Composer.compose(
                REPORTS.check(folder.resolve("report.casereport"), START + blocks).report());
        return ManuscriptOutline.of(manuscript);
    }
}
