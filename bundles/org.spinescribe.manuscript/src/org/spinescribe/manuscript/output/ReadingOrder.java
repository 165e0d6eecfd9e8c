/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.PageLayout.Floats;
import org.spinescribe.manuscript.Statement;
import org.spinescribe.manuscript.Supplement;
import org.spinescribe.manuscript.titlepage.Wording;

/** The order of the blocks on the pages of a manuscript. */
public final class ReadingOrder {

    private ReadingOrder() {
    }

    /**
     * The blocks between the abstract and the reference list: the body, then the statements, each under a heading of
     * its own below "Declarations", then the list of supplementary files.
     */
    public static List<Block> of(Manuscript manuscript) {
        List<Block> blocks = new ArrayList<>(manuscript.body());
        List<Statement> behind = manuscript.statements().stream().filter(each -> !each.onTitlePage()).toList();
        if (!behind.isEmpty()) {
            blocks.add(heading(1, "declarations"));
        }
        for (Statement statement : behind) {
            blocks.add(new Block.Heading(2, statement.title()));
            blocks.addAll(statement.content());
        }
        List<List<Block>> files = manuscript.supplements().stream().map(ReadingOrder::entry).map(List::of).toList();
        add("supplements", files.isEmpty() ? List.of() : List.of(new Block.ItemList(Optional.empty(), files)), blocks);
        return blocks;
    }

    /** The same blocks, for pages whose layout may put figures and tables behind the reference list. */
    public static List<Block> onPages(Manuscript manuscript) {
        return of(manuscript).stream().filter(block -> !standsBehind(block, manuscript)).toList();
    }

    /**
     * The blocks behind the reference list: the tables, the legends, the figures, each below a heading that begins a
     * page. Empty when they stand in the text.
     */
    public static List<Block> behindReferences(Manuscript manuscript) {
        List<Block> blocks = new ArrayList<>();
        List<Block> behind = manuscript.body().stream().filter(block -> standsBehind(block, manuscript)).toList();
        add("tables", behind.stream().filter(Block.Table.class::isInstance).toList(), blocks);
        List<Block.Figure> figures = behind.stream().filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast).toList();
        add("legends", figures.stream().map(ReadingOrder::legend).toList(), blocks);
        if (manuscript.layout().figures() == Floats.AT_END) {
            add("figures", figures.stream().map(ReadingOrder::withoutLegend).toList(), blocks);
        }
        return blocks;
    }

    /** The statements that the journal wants on the title page. */
    public static List<Statement> onTitlePage(Manuscript manuscript) {
        return manuscript.statements().stream().filter(Statement::onTitlePage).toList();
    }

    /** Whether a float stands behind the references; a small table without a label stays with its sentence. */
    private static boolean standsBehind(Block block, Manuscript manuscript) {
        return switch (block) {
            case Block.Figure figure -> manuscript.layout().figures() != Floats.IN_TEXT;
            case Block.Table table -> !table.label().isEmpty() && manuscript.layout().tables() != Floats.IN_TEXT;
            default -> false;
        };
    }

    private static void add(String title, List<? extends Block> content, List<Block> blocks) {
        if (!content.isEmpty()) {
            blocks.add(heading(1, title));
            blocks.addAll(content);
        }
    }

    /** The entry of a supplementary file: its number, its kind and its caption. */
    private static Block entry(Supplement supplement) {
        String kind = supplement.ending().isEmpty() ? "" : " (" + supplement.ending().toUpperCase(Locale.ROOT) + ")";
        List<Inline> text = new ArrayList<>();
        text.add(new Inline.Anchor(supplement.id(), List.of(new Inline.Styled(Inline.Style.STRONG,
                List.of(new Inline.Text(supplement.label()))))));
        text.add(new Inline.Text(kind + " "));
        text.addAll(supplement.caption());
        return new Block.Paragraph(text);
    }

    private static Block legend(Block.Figure figure) {
        List<Inline> text = new ArrayList<>();
        text.add(new Inline.Styled(Inline.Style.STRONG, List.of(new Inline.Text(figure.label()))));
        text.add(new Inline.Text(" "));
        text.addAll(figure.caption());
        return new Block.Paragraph(text, figure.offset());
    }

    private static Block withoutLegend(Block.Figure figure) {
        return new Block.Figure(figure.id(), figure.label(), figure.panels(), List.of(), figure.offset());
    }

    private static Block heading(int level, String words) {
        return new Block.Heading(level, List.of(new Inline.Text(Wording.of(words))));
    }
}
