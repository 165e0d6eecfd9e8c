/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.submission;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.spinescribe.language.check.CheckedReport;
import org.spinescribe.language.checklist.Checklist;
import org.spinescribe.language.journal.BlindingDemand;
import org.spinescribe.language.journals.BundledJournals;
import org.spinescribe.language.journals.JournalDemands;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.Supplement;
import org.spinescribe.manuscript.anonymous.AnonymousCopy;
import org.spinescribe.manuscript.checklist.ChecklistDocument;
import org.spinescribe.manuscript.checklist.ManuscriptPages;
import org.spinescribe.manuscript.composition.Composer;
import org.spinescribe.manuscript.composition.CompositionProblem;
import org.spinescribe.manuscript.composition.FileAccess;
import org.spinescribe.manuscript.docx.DocxWriter;
import org.spinescribe.manuscript.output.OutputNames;
import org.spinescribe.manuscript.pdf.PdfWriter;

/**
 * The files for a journal's upload: manuscript, anonymous manuscript, title page where the journal blinds, figures,
 * tables, legends, supplementary files, checklist, declarations, a draft of the cover letter, and a list of open
 * points.
 *
 * @param files by their names, with slashes
 */
public record SubmissionPackage(SortedMap<String, byte[]> files) {

    /** The file with the open points. */
    public static final String OPEN_POINTS = OutputNames.OPEN_POINTS + ".txt";

    /** For a report whose journal follows no guideline. */
    private static final String USUAL_GUIDELINE = "care-2016";
    private static final LocalDateTime ZIP_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    public SubmissionPackage {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * Makes the package of a report that names only files of its own folder, for the journal of its check.
     *
     * @throws CompositionProblem when no manuscript can be made of it
     * @throws IOException when a part cannot be made, such as a text with a character that no font has
     */
    public static SubmissionPackage of(CheckedReport checked) throws CompositionProblem, IOException {
        return of(checked, FileAccess.REPORT_FOLDER);
    }

    /**
     * Makes the package of a report for the journal of its check.
     *
     * @param access which files the report may name
     * @throws CompositionProblem when no manuscript can be made of it
     * @throws IOException when a part cannot be made, such as a text with a character that no font has
     */
    public static SubmissionPackage of(CheckedReport checked, FileAccess access)
            throws CompositionProblem, IOException {
        return of(checked, access, Optional.empty());
    }

    /**
     * Makes the package of a revision.
     *
     * @param access which files the report may name
     * @param revision the revised submission; the package then has both versions in one, with the changes marked, and
     *        the answers to the reviewers
     * @throws CompositionProblem when no manuscript can be made of the report
     * @throws IOException when a part cannot be made, such as a text with a character that no font has
     */
    public static SubmissionPackage of(CheckedReport checked, FileAccess access, Optional<RevisedSubmission> revision)
            throws CompositionProblem, IOException {
        Manuscript manuscript = Composer.compose(checked.report(), access);
        AnonymousCopy copy = AnonymousCopy.of(manuscript);
        JournalDemands demands = checked.report().demands();
        Checklist checklist = Checklist.of(checked.report(), demands.items().isEmpty()
                ? JournalDemands.of(BundledJournals.load(USUAL_GUIDELINE).orElseThrow()) : demands);
        boolean blind = demands.first(BlindingDemand.class, BlindingDemand::isTwoFiles).isPresent();
        SortedMap<String, byte[]> files = new TreeMap<>();
        List<String> remarks = new ArrayList<>();
        DocxWriter docx = new DocxWriter();
        PdfWriter pdf = new PdfWriter();
        files.putAll(docx.files(copy.manuscript(), OutputNames.ANONYMOUS_MANUSCRIPT));
        files.putAll(pdf.files(copy.manuscript(), OutputNames.ANONYMOUS_MANUSCRIPT,
                remark(OutputNames.ANONYMOUS_MANUSCRIPT, remarks)));
        Pages pages = new Pages(manuscript);
        if (blind) {
            files.putAll(docx.files(pages.titlePage(), OutputNames.TITLE_PAGE));
        } else {
            files.putAll(docx.files(manuscript, OutputNames.MANUSCRIPT));
            files.putAll(pdf.files(manuscript, OutputNames.MANUSCRIPT, remark(OutputNames.MANUSCRIPT, remarks)));
        }
        if (revision.isPresent()) {
            MarkedVersions marked = new MarkedVersions(revision.get().before(), manuscript);
            files.putAll(marked.anonymous());
            files.putAll(blind ? Map.of() : marked.named());
            ResponseLetters letters = new ResponseLetters(checked.report(), access, manuscript, copy, revision.get());
            files.putAll(letters.anonymous());
            files.putAll(blind ? Map.of() : letters.named());
            remarks.addAll(letters.remarks());
        }
        Pages shown = new Pages(blind ? copy.manuscript() : manuscript);
        if (has(manuscript, Block.Table.class)) {
            files.putAll(docx.files(shown.tables(), OutputNames.TABLES));
        }
        if (has(manuscript, Block.Figure.class)) {
            files.putAll(docx.files(shown.legends(), OutputNames.LEGENDS));
            figures(shown, ImageWishes.of(demands), files, remarks);
        }
        for (Supplement supplement : manuscript.supplements()) {
            String name = OutputNames.SUPPLEMENT + supplement.name();
            byte[] content = supplement.content();
            files.put(name, content);
            remarks.add(SupplementSearch.remark(name, content, copy));
        }
        files.putAll(docx.files(pages.declarations(), OutputNames.DECLARATIONS));
        files.putAll(docx.files(copy.hide(ChecklistDocument.of(checklist, checked.report(),
                ManuscriptPages.of(checked.report(), access))), OutputNames.CHECKLIST));
        files.putAll(docx.files(CoverLetter.of(manuscript, checklist), OutputNames.COVER_LETTER));
        files.put(OPEN_POINTS, OpenPoints.of(checked, checklist, copy, remarks).getBytes(StandardCharsets.UTF_8));
        return new SubmissionPackage(files);
    }

    private static Consumer<String> remark(String name, List<String> remarks) {
        return remark -> remarks.add(SubmissionTexts.of("open.remark", name + ".pdf", remark));
    }

    private static boolean has(Manuscript manuscript, Class<? extends Block> kind) {
        return manuscript.body().stream().anyMatch(kind::isInstance);
    }

    private static void figures(Pages shown, ImageWishes wishes, Map<String, byte[]> files, List<String> remarks) {
        for (Block.Figure figure : shown.figures()) {
            String number = figure.label().replaceAll("\\D", "");
            for (Block.Panel panel : figure.panels()) {
                FigureFile file = FigureFile.of(panel.image(), OutputNames.FIGURE + number + panel.letter(), wishes);
                files.put(file.name(), file.content());
                file.problem().ifPresent(problem -> remarks.add(SubmissionTexts.of("open.not-converted", file.name(),
                        wishes.format().word().toUpperCase(Locale.ROOT), problem)));
            }
        }
    }

    /** All files in one archive, with the same bytes at any time and on any machine. */
    public byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(ZIP_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException("Writing to memory cannot fail", e);
        }
        return bytes.toByteArray();
    }
}
