/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript;

import static org.spinescribe.manuscript.Inline.Style.CODE;
import static org.spinescribe.manuscript.Inline.Style.EMPHASIS;
import static org.spinescribe.manuscript.Inline.Style.STRONG;
import static org.spinescribe.manuscript.Inline.Style.SUBSCRIPT;
import static org.spinescribe.manuscript.Inline.Style.SUPERSCRIPT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.spinescribe.language.report.ContributorRoles;
import org.spinescribe.manuscript.Block.Alignment;
import org.spinescribe.manuscript.Block.Column;
import org.spinescribe.manuscript.Block.Figure;
import org.spinescribe.manuscript.Block.Heading;
import org.spinescribe.manuscript.Block.ItemList;
import org.spinescribe.manuscript.Block.Panel;
import org.spinescribe.manuscript.Block.Paragraph;
import org.spinescribe.manuscript.Block.Quotation;
import org.spinescribe.manuscript.Block.Row;
import org.spinescribe.manuscript.Block.Table;
import org.spinescribe.manuscript.FrontMatter.Abbreviation;
import org.spinescribe.manuscript.FrontMatter.AbstractSection;
import org.spinescribe.manuscript.FrontMatter.TitlePageNote;
import org.spinescribe.manuscript.Inline.Citation;
import org.spinescribe.manuscript.Inline.CrossReference;
import org.spinescribe.manuscript.Inline.Footnote;
import org.spinescribe.manuscript.Inline.LineBreak;
import org.spinescribe.manuscript.Inline.Link;
import org.spinescribe.manuscript.Inline.Styled;
import org.spinescribe.manuscript.Inline.Text;
import org.spinescribe.manuscript.Publication.Copyright;
import org.spinescribe.manuscript.Publication.Event;
import org.spinescribe.manuscript.Publication.Grant;
import org.spinescribe.manuscript.Publication.HistoryDate;
import org.spinescribe.sources.licences.LicenceTerms;
import org.spinescribe.sources.statements.StatementKind;

/** A manuscript with every kind of block and inline, in several scripts. */
public final class SampleManuscript {

    private static final int REFERENCES = 8;

    private SampleManuscript() {
    }

    /** The sample as a journal manuscript. */
    public static Manuscript complete() {
        return new Manuscript("en-GB", front(), body(), statements(), references(), PageLayout.MANUSCRIPT);
    }

    /** The sample with another page. */
    public static Manuscript with(PageLayout layout) {
        return new Manuscript("en-GB", front(), body(), statements(), references(), layout);
    }

    /** A manuscript of a title and one paragraph. */
    public static Manuscript smallest(Inline... paragraph) {
        FrontMatter front = new FrontMatter(List.of(new Text("A title")), Optional.empty(), "", List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of());
        return new Manuscript("en-US", front, List.of(new Paragraph(List.of(paragraph))), List.of(),
                List.of(), PageLayout.MANUSCRIPT);
    }

    /** A manuscript with this body and the front matter of the sample. */
    public static Manuscript withBody(List<Block> body) {
        return new Manuscript("en-GB", front(), body, statements(), references(), PageLayout.MANUSCRIPT);
    }

    private static FrontMatter front() {
        List<Author> authors = List.of(
                new Author(AuthorName.of("Takahiro Onoki"), "MD", List.of(1), Optional.empty(), Optional.empty(), true,
                        List.of(role("investigation"), role("writing-original-draft"))),
                new Author(AuthorName.of("Haruo Kanno"), "MD, PhD", List.of(1, 2),
                        Optional.of("haruo.kanno@example.org"), Optional.of("0000-0002-1825-0097"), true,
                        List.of(role("supervision"))),
                new Author(AuthorName.of("Łukasz Škorić"), "", List.of(2), Optional.empty(),
                        Optional.of("0000-0001-5109-3700"), false, List.of()),
                new Author(AuthorName.of("Nguyễn Thị Hằng"), "MSc", List.of(3), Optional.empty(),
                        Optional.empty(), false, List.of()));
        List<Affiliation> affiliations = List.of(
                new Affiliation(1, "Department of Orthopaedic Surgery, Tohoku University Graduate School of Medicine, "
                        + "1-1 Seiryo-machi, Aoba-ku, Sendai, Japan"),
                new Affiliation(2, "Klinika Ortopedii, Uniwersytet Jagielloński, Kraków, Poland"),
                new Affiliation(3, "Bệnh viện Việt Đức, Hà Nội, Vietnam"));
        return new FrontMatter(List.of(text("Recurrent osseous hemangiopericytoma of the thoracic spine "),
                styled(EMPHASIS, "in situ"), text(": a case report")),
                Optional.of(List.of(new Inline.Text("Recurrent osseous hemangiopericytoma"))), "Case report",
                authors, affiliations, List.of(new TitlePageNote("Word count", "1,512 (abstract 201)")),
                abstractSections(), List.of(new Keyword("Hemangiopericytoma", Optional.of("D006393")),
                        new Keyword("Myelopathy", Optional.of("D013118")),
                        new Keyword("Spondylectomy", Optional.empty())), "", List.of(),
                List.of(new Abbreviation("HPC", List.of(new Inline.Text("hemangiopericytoma"))),
                        new Abbreviation("mJOA",
                                List.of(new Inline.Text("modified Japanese Orthopaedic Association score")))),
                publication());
    }

    private static Publication publication() {
        return new Publication(List.of(new HistoryDate(Event.RECEIVED, LocalDate.of(2026, 3, 4)),
                new HistoryDate(Event.ACCEPTED, LocalDate.of(2026, 5, 20)),
                new HistoryDate(Event.PUBLISHED, LocalDate.of(2026, 6, 1))),
                Optional.of(new Copyright(Optional.of("2026"), "The authors")), LicenceTerms.of("CC-BY-4.0"),
                List.of(new Grant("JP18K09096", "Society for the Promotion of Science", List.of("Haruo Kanno"))));
    }

    private static ContributorRole role(String name) {
        return new ContributorRole(ContributorRoles.title(name), ContributorRoles.address(name));
    }

    private static List<AbstractSection> abstractSections() {
        return List.of(new AbstractSection("Purpose", List.of(paragraph(text("Primary osseous hemangiopericytoma (HPC) "
                + "of the spine is rare. We report a recurrence nine years after the first excision.")))),
                new AbstractSection("Methods", List.of(paragraph(text("Total spondylectomy of T5–T7 was performed in "
                        + "two stages, 14\u00A0days apart; the patient was followed for two years.")))),
                new AbstractSection("Results", List.of(paragraph(text("The mJOA score rose from 9 to 16 "
                        + "(p\u00A0<\u00A00.05); blood loss was 1,250\u00A0±\u00A0310\u00A0mL.")))),
                new AbstractSection("Conclusions", List.of(paragraph(text("En bloc resection should be the aim of the "
                        + "first operation, since what is left grows again.")))));
    }

    private static List<Block> body() {
        List<Block> body = new ArrayList<>();
        body.add(heading(1, "Introduction"));
        body.add(paragraph(text("Hemangiopericytoma arises from the pericytes of Zimmermann "), cite(1, 2, 3),
                text(". It is a tumour of the soft tissues and of the meninges; in bone, and above all in the spine, "
                        + "it is rare. Fewer than 30 patients with a primary osseous tumour of the spine were found in "
                        + "the literature, and in most of them the follow-up was shorter than 5\u00A0years "),
                cite(8), text(".")));
        body.add(paragraph(text("The treatment of choice is wide excision. Whether radiotherapy changes the course is "
                + "not known"), new Footnote(List.of(paragraph(text("Adjuvant doses between 45 and 60\u00A0Gy were "
                        + "reported "), cite(2), text("; see "),
                        new Link("https://example.org/spine?dose=60&unit=Gy", List.of(text("the registry"))),
                        text(".")))),
                text(", and recurrences were seen after more than ten years.")));
        body.addAll(caseReport());
        body.addAll(discussion());
        return body;
    }

    private static List<Block> caseReport() {
        return List.of(heading(1, "Case report"), heading(2, "History and findings"),
                paragraph(text("A man in his forties had pain between the shoulder blades for 8\u00A0weeks and an "
                        + "unsteady gait. Nine years before, a tumour of T6 had been excised piecemeal. Strength was "
                        + "4/5 in both legs (Frankel D), and the patellar reflexes were brisk. Magnetic resonance "
                        + "imaging showed a mass of 4.2\u00A0×\u00A03.1\u00A0cm at T6 that displaced the cord ("),
                        new CrossReference("mri", "Fig.\u00A01"), text(").")),
                new Figure("mri", "Fig.\u00A01", List.of(new Panel("", SampleImages.svg(),
                        "Drawing of T5 to T7; a red mass lies behind T6")), List.of(text("Drawing of the lesion. "),
                                styled(STRONG, "Red:"), text(" tumour at T6 (SUV"), styled(SUBSCRIPT, "max"),
                                text(" 7.3); SI values in 10"), styled(SUPERSCRIPT, "3"), text(" units."))),
                heading(2, "Operation"),
                paragraph(text("The operation was planned in two stages:")),
                new ItemList(Optional.of(1), List.of(
                        List.of(paragraph(text("embolization of the segmental arteries T5–T7;"))),
                        List.of(paragraph(text("total spondylectomy T5–T7 from behind:")),
                                new ItemList(Optional.empty(), List.of(
                                        List.of(paragraph(text("laminectomy, rhizotomy of T6 on both sides"))),
                                        List.of(paragraph(text("osteotomy with a thread-wire saw"))))),
                                paragraph(text("instrumentation T2–T10;"))),
                        List.of(paragraph(text("anterior reconstruction with a cage."))))),
                new Quotation(List.of(paragraph(text("“The patient walked without support on the fifth day.”")))),
                heading(3, "Course"),
                paragraph(text("The course is summed up in "), new CrossReference("course", "Table\u00A01"),
                        text("; imaging is shown in "), new CrossReference("followup", "Fig.\u00A02"),
                        text("b. The specimen was positive for CD34 and α-SMA, the Ki-67 index was "),
                        styled(EMPHASIS, "below"), text(" 2\u00A0%, "), styled(CODE, "NAB2-STAT6"),
                        text(" fusion was found; ΔT ≤ 0.5\u00A0°C, r ≈ 0.9, T1 → T2.")),
                courseTable(),
                new Figure("followup", "Fig.\u00A02", List.of(
                        new Panel("a", SampleImages.png("before.png"), "Grey ramp before the operation"),
                        new Panel("b", SampleImages.jpeg("after.jpg"), "Grey ramp after the operation")),
                        List.of(text("Computed tomography before ("), styled(STRONG, "a"),
                                text(") and two years after ("), styled(STRONG, "b"), text(") the operation."))));
    }

    private static Table courseTable() {
        List<Row> rows = IntStream.rangeClosed(1, 14).mapToObj(i -> row("Month " + i * 2,
                i % 3 == 0 ? "No recurrence, implants in place, independent gait" : "No recurrence",
                String.valueOf(9 + i / 2), String.format(java.util.Locale.ROOT, "%.1f", 8.0 - i * 0.4))).toList();
        return new Table("course", "Table\u00A01", List.of(text("Neurological course after the operation. VAS, visual "
                + "analogue scale (0–10)")), List.of(new Column(Alignment.LEFT, 2), new Column(Alignment.LEFT, 4),
                        new Column(Alignment.CENTER, 1), new Column(Alignment.RIGHT, 1)),
                List.of(row("Time", "Finding", "mJOA", "VAS")), rows);
    }

    private static List<Block> discussion() {
        return List.of(heading(1, "Discussion"),
                paragraph(text("En bloc resection lowers the rate of recurrence"), superscriptCite(4, 6),
                        text(" (see also "), new Link("https://doi.org/10.1097/BRS.0b013e3181e16ae2",
                                List.of(text("the SINS score"))),
                        text("). A Japanese name such as Ozawa is printed as it is.")),
                paragraph(text("Two lines that the author"), new LineBreak(), text("has broken.")),
                new Table("", "", List.of(), List.of(new Column(Alignment.LEFT, 1), new Column(Alignment.LEFT, 1)),
                        List.of(), List.of(row("Enneking", "IB"), row("Tomita", "type 5"))));
    }

    private static List<Statement> statements() {
        return List.of(new Statement(StatementKind.CONSENT, List.of(text("Consent")),
                List.of(paragraph(text("Written informed consent was obtained from the patient."))), false));
    }

    private static List<Reference> references() {
        return IntStream.rangeClosed(1, REFERENCES).mapToObj(i -> new Reference("work" + i, i + ".",
                List.of(text("Tomita K, Kawahara N, Baba H, et al (2001) Total en bloc spondylectomy, part " + i
                        + ". A technique for primary malignant vertebral tumors. "), styled(EMPHASIS, "Spine"),
                        text(" 22:324–333. "), new Link("https://doi.org/10.1097/0000763" + i,
                                List.of(text("https://doi.org/10.1097/0000763" + i)))))).toList();
    }

    private static Citation cite(int... numbers) {
        List<Citation.Part> parts = new ArrayList<>(List.of(new Citation.Part("[", Optional.empty())));
        for (int number : numbers) {
            if (number != numbers[0]) {
                parts.add(new Citation.Part(", ", Optional.empty()));
            }
            parts.add(new Citation.Part(String.valueOf(number), Optional.of("work" + number)));
        }
        parts.add(new Citation.Part("]", Optional.empty()));
        return new Citation(parts, false);
    }

    private static Citation superscriptCite(int from, int to) {
        return new Citation(List.of(new Citation.Part(String.valueOf(from), Optional.of("work" + from)),
                new Citation.Part("–", Optional.empty()),
                new Citation.Part(String.valueOf(to), Optional.of("work" + to))), true);
    }

    /** A row of plain cells. */
    public static Row row(String... cells) {
        return new Row(Arrays.stream(cells).map(cell -> List.<Inline>of(text(cell))).toList());
    }

    /** A heading in plain text. */
    public static Heading heading(int level, String text) {
        return new Heading(level, List.of(text(text)));
    }

    /** A paragraph. */
    public static Paragraph paragraph(Inline... inlines) {
        return new Paragraph(List.of(inlines));
    }

    private static Text text(String text) {
        return new Text(text);
    }

    private static Styled styled(Inline.Style style, String text) {
        return new Styled(style, List.of(text(text)));
    }
}
