/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.composition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.spinescribe.language.caseReport.CaseReportPackage.Literals;
import org.spinescribe.language.caseReport.Figure;
import org.spinescribe.language.caseReport.Panel;
import org.spinescribe.language.caseReport.Prose;
import org.spinescribe.language.caseReport.Table;
import org.spinescribe.language.report.Places;
import org.spinescribe.language.report.QuotedText;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.report.TableCells;
import org.spinescribe.language.facts.TypedFacts;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.Image;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.sources.images.BarePicture;
import org.spinescribe.sources.images.ImageFile;
import org.spinescribe.sources.images.ImageProblem;
import org.spinescribe.sources.tables.TableProblem;

/** The body of the manuscript, from the introduction to the last section. */
final class Body {

    private final Report report;
    private final FileAccess files;
    private final Flow flow;
    private final ProseBlocks prose;
    private final GeneratedTables generated;

    Body(Report report, FileAccess files, Flow flow, ProseBlocks prose) {
        this.report = report;
        this.files = files;
        this.flow = flow;
        this.prose = prose;
        generated = new GeneratedTables(report, prose);
    }

    List<Block> blocks() throws CompositionProblem {
        List<Block> blocks = new ArrayList<>();
        for (Flow.Step step : flow.steps()) {
            switch (step) {
                case Flow.Step.Heading heading ->
                    blocks.add(new Block.Heading(heading.level(), heading(heading),
                            heading.offset()));
                case Flow.Step.Passage passage -> blocks.addAll(prose.written(passage.text(), passage.block()));
                case Flow.Step.Generated part -> blocks.addAll(generated.make(part.name()));
                case Flow.Step.Placed(Figure figure) -> blocks.add(figure(figure).at(Places.of(figure).offset()));
                case Flow.Step.Placed(Table table) -> table(table)
                        .forEach(block -> blocks.add(block.at(Places.of(table).offset())));
                case Flow.Step.Placed other -> throw new IllegalStateException(other.toString());
            }
        }
        return blocks;
    }

    /** A journal may print another heading than the author's. */
    private List<Inline> heading(Flow.Step.Heading heading) {
        return QuotedText.of(heading.section(), Literals.SECTION__TITLE)
                .filter(written -> written.value().equals(heading.title())).map(prose.inlines()::of)
                .orElseGet(() -> prose.inlines().of(heading.title()));
    }

    private Block figure(Figure figure) throws CompositionProblem {
        List<Block.Panel> panels = new ArrayList<>();
        if (figure.getDrawing() != null) {
            panels.add(drawn("", figure.getDrawing(), figure.getAlt()));
        } else if (figure.getFile() != null) {
            panels.add(new Block.Panel("", image(figure, figure.getFile()), alternative(figure, figure.getAlt())));
        }
        for (Panel panel : figure.getPanels()) {
            String letter = Optional.ofNullable(panel.getName()).orElse("");
            panels.add(panel.getDrawing() != null ? drawn(letter, panel.getDrawing(), panel.getAlt())
                    : new Block.Panel(letter, image(figure, panel.getFile()),
                            alternative(figure, panel.getAlt())));
        }
        if (panels.isEmpty()) {
            throw new CompositionProblem("figure.empty", figure.getName());
        }
        return new Block.Figure(figure.getName(), prose.inlines().label(figure.getName()), panels,
                line(figure.getCaption()));
    }

    private Block.Panel drawn(String letter, String facts, String alt) throws CompositionProblem {
        TypedFacts named = TypedFacts.named(facts).orElseThrow(() -> new CompositionProblem("drawing", facts));
        Drawings.Drawing drawing = new Drawings(report).draw(named);
        return new Block.Panel(letter, drawing.image(), alt == null || alt.isBlank() ? drawing.description() : alt);
    }

    private List<Inline> line(Prose text) {
        return text == null ? List.of() : prose.line(report.text(text));
    }

    /** Where the author gives no alternative text, a reader hears at least the figure's, or its label. */
    private String alternative(Figure figure, String text) {
        return Optional.ofNullable(text).or(() -> Optional.ofNullable(figure.getAlt())).filter(alt -> !alt.isBlank())
                .orElse(prose.inlines().label(figure.getName()));
    }

    private Image image(Figure figure, String file) throws CompositionProblem {
        if (file == null) {
            throw new CompositionProblem("figure.empty", figure.getName());
        }
        Path path = files.file(report, file);
        try {
            ImageFile image = ImageFile.read(path);
            return new Image(path.getFileName().toString(), image.mediaType(), BarePicture.of(image),
                    image.width(), image.height(), image.resolution());
        } catch (ImageProblem problem) {
            throw new CompositionProblem("image", figure.getName(), file, problem.getMessage());
        }
    }

    private List<Block> table(Table table) throws CompositionProblem {
        List<Block> blocks = new ArrayList<>();
        String label = prose.inlines().label(table.getName());
        List<Inline> caption = QuotedText.of(table, Literals.TABLE__CAPTION).map(prose.inlines()::of).orElse(List.of());
        if (table.getBody() != null) {
            typed(table, label, caption, blocks);
        } else {
            blocks.add(read(table, label, caption));
        }
        return blocks;
    }

    private void typed(Table table, String label, List<Inline> caption, List<Block> blocks) throws CompositionProblem {
        boolean found = false;
        WrittenText text = WrittenText.of(report.text(table.getBody()));
        for (Node block = text.document().getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof TableBlock rows && !found) {
                found = true;
                blocks.add(prose.table(text, rows, table.getName(), label, caption, line(table.getNote())));
            } else {
                blocks.addAll(prose.block(text, block));
            }
        }
        if (!found) {
            throw new CompositionProblem("table.empty", table.getName());
        }
    }

    private Block read(Table table, String label, List<Inline> caption) throws CompositionProblem {
        if (table.getFile() == null) {
            throw new CompositionProblem("table.empty", table.getName());
        }
        Path path = files.file(report, table.getFile());
        try {
            List<Block.Row> rows = TableCells.of(report, table, path).stream()
                    .map(row -> new Block.Row(row.stream().map(WrittenText::of)
                            .map(prose.inlines()::lines).toList())).toList();
            return Tables.of(table.getName(), label, caption, Tables.left(rows.getFirst().cells().size()),
                    rows.subList(0, 1), rows.subList(1, rows.size()), line(table.getNote()));
        } catch (TableProblem problem) {
            throw new CompositionProblem("table", table.getName(), table.getFile(), problem.getMessage());
        }
    }
}
