/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.spinescribe.drafts.Contributor;
import org.spinescribe.drafts.Draft;
import org.spinescribe.drafts.DraftBlock;
import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.Place;
import org.spinescribe.drafts.Remark;
import org.spinescribe.sources.bibliography.writers.BibTeXWriter;

/** Writes a draft in the language of reports, block by block in the order of reports. */
public final class ReportWriter {

    /** The last word of a name, with the particles in small letters before it, except at the start. */
    private static final Pattern LAST_NAME = Pattern.compile("(?<=\\s)(?:\\p{Ll}\\S*\\s+)*\\S+$|^\\S+$");

    private final Draft draft;
    private final MappedText report = new MappedText();
    private final List<Remark> remarks;
    private final ProseMarkup prose;
    private final BlockWriter blocks;

    private ReportWriter(Draft draft) {
        this.draft = draft;
        remarks = new ArrayList<>(draft.remarks());
        prose = new ProseMarkup(remarks);
        blocks = new BlockWriter(report, prose, remarks);
    }

    /**
     * The report of a draft.
     *
     * @param opening lines of the comment at the top
     * @param journal or guideline that the report names; empty for none
     */
    public static WrittenReport write(Draft draft, List<String> opening, Optional<String> journal) {
        ReportWriter writer = new ReportWriter(draft);
        opening.forEach(line -> writer.report.add("// " + line.replaceAll("[\r\n]+", " ") + "\n"));
        writer.report.add(opening.isEmpty() ? "" : "\n");
        writer.write(journal);
        return new WrittenReport(writer.report, draft.works().isEmpty() ? "" : BibTeXWriter.text(draft.works()),
                draft.pictures(), writer.remarks);
    }

    private void write(Optional<String> journal) {
        report.add("case report ");
        string(draft.title());
        if (!draft.shortTitle().isEmpty()) {
            report.add("\n  short title ");
            string(draft.shortTitle());
        }
        report.add(journal.map(name -> "\n  journal " + name).orElse(""));
        report.add(draft.language().matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*") ? "\n  language " + draft.language()
                : "");
        report.add("\n\n");
        titlePage();
        patient();
        summary();
        if (!draft.highlights().isEmpty()) {
            report.add("highlights {\n");
            blocks.prose(draft.highlights());
            report.add("}\n\n");
        }
        new SectionWriter(report, blocks, prose, remarks).write(draft.body());
        end();
    }

    private void titlePage() {
        for (int i = 0; i < draft.affiliations().size(); i++) {
            Draft.Affiliation affiliation = draft.affiliations().get(i);
            report.add("affiliation a" + (i + 1) + " ");
            plain(affiliation.text(), affiliation.place());
            report.add("\n");
        }
        report.add(draft.affiliations().isEmpty() ? "" : "\n");
        draft.authors().forEach(this::author);
        report.add(draft.authors().isEmpty() ? "" : "\n");
        if (!draft.keywords().isEmpty()) {
            report.add("keywords ");
            for (int i = 0; i < draft.keywords().size(); i++) {
                report.add(i > 0 ? ", " : "");
                plain(draft.keywords().get(i).term(), draft.keywords().get(i).place());
            }
            report.add("\n\n");
        }
        draft.abbreviations().forEach((shortForm, longForm) -> {
            report.add("abbreviation " + (shortForm.matches("[a-z]*[A-Z][A-Za-z0-9-]*") ? shortForm : quoted(shortForm))
                    + " ");
            report.add(quoted(longForm) + "\n");
        });
        report.add(draft.abbreviations().isEmpty() ? "" : "\n");
    }

    private void author(Contributor author) {
        report.add("author ");
        plain(author.name(), author.place());
        report.add(family(author));
        report.add(author.affiliations().isEmpty() ? "" : author.affiliations().stream().map(index -> "a" + (index + 1))
                .collect(Collectors.joining(", ", " at ", "")));
        report.add("\n");
        report.add(author.degrees().isEmpty() ? "" : "  degrees " + quoted(author.degrees()) + "\n");
        if (author.corresponding() || !author.email().isEmpty()) {
            report.add("  corresponding" + (author.email().isEmpty() ? "" : " " + quoted(author.email())) + "\n");
        }
        report.add(author.orcid().isEmpty() ? "" : "  orcid " + author.orcid() + "\n");
        report.add(author.equalContribution() ? "  equal contribution\n" : "");
        report.add(author.roles().isEmpty() ? "" : "  roles " + String.join(", ", author.roles()) + "\n");
    }

    /** The clause with the family name, where the language would assume another one. */
    private static String family(Contributor author) {
        if (author.group()) {
            return " group";
        }
        String name = author.name().replaceFirst("[,\\s]+(?:Jr|Sr|II|III|IV)\\.?$", "");
        Matcher last = LAST_NAME.matcher(name);
        boolean guessed = author.family().isEmpty() || last.find() && last.group().equals(author.family());
        return guessed || !name.contains(author.family()) ? "" : " family " + quoted(author.family());
    }

    /** Writes facts only as a comment: nobody but the author knows whether the sentence is about the patient. */
    private void patient() {
        ProposedFacts.of(draft).ifPresent(facts -> {
            report.add("// patient sex " + facts.sex() + " age " + facts.age() + " – from “" + facts.words() + "”\n\n");
        });
    }

    private void summary() {
        List<Draft.Section> parts = draft.abstractSections();
        if (parts.isEmpty()) {
            return;
        }
        boolean headed = parts.stream().noneMatch(part -> part.heading().isEmpty());
        if (!headed) {
            report.add("abstract {\n");
            List<DraftBlock> all = new ArrayList<>();
            parts.forEach(part -> all.addAll(part.heading().isEmpty() ? part.content() : runIn(part)));
            blocks.prose(all);
            report.add("}\n\n");
            return;
        }
        report.add("abstract\n");
        for (Draft.Section part : parts) {
            report.add("  ").add(part.heading().matches("[A-Z][a-z]+") ? part.heading() : quoted(part.heading()),
                    part.place(), 0).add(" {\n");
            blocks.prose(part.content(), "    ");
            report.add("  }\n");
        }
        report.add("\n");
    }

    private static List<DraftBlock> runIn(Draft.Section part) {
        List<DraftBlock> content = new ArrayList<>(part.content());
        List<DraftInline> first = new ArrayList<>(List.of(new DraftInline.Words(part.heading() + ".",
                Set.of(DraftInline.Style.STRONG), part.place(), 0), DraftInline.Words.made(" ")));
        if (!content.isEmpty() && content.getFirst() instanceof DraftBlock.Paragraph paragraph) {
            first.addAll(paragraph.text());
            content.removeFirst();
        }
        content.addFirst(new DraftBlock.Paragraph(first, part.place()));
        return content;
    }

    private void end() {
        for (Draft.Statement statement : draft.statements()) {
            report.add(statement.kind() + " {\n");
            blocks.prose(statement.content());
            report.add("}\n\n");
        }
        for (Draft.Supplement supplement : draft.supplements()) {
            report.add("supplement " + supplement.name() + " " + quoted(supplement.file()));
            if (!supplement.caption().isEmpty()) {
                report.add("\n  caption { ").add(prose.line(supplement.caption())).add(" }");
            }
            report.add("\n\n");
        }
        if (!draft.works().isEmpty()) {
            report.add("references \"" + WrittenReport.BIBLIOGRAPHY + "\"\n");
        }
    }

    /** A short text in quotes, which may have emphasis. */
    private void string(List<DraftInline> text) {
        report.add(Quoted.of(prose.line(text)));
    }

    private void plain(String text, Place place) {
        report.add(Quoted.of(new MappedText().add(text.replaceAll("[\\s]+", " "), place, 0)));
    }

    static String quoted(String text) {
        return Quoted.of(new MappedText().add(text.replaceAll("\\s+", " ").strip())).toString();
    }
}
