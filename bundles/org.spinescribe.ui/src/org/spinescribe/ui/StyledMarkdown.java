/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import java.util.ArrayList;
import java.util.List;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

/** Markdown of the language server as styled text: enough for a small window, and needs no browser. */
final class StyledMarkdown extends AbstractVisitor {

    private final StringBuilder text = new StringBuilder();
    private final List<StyleRange> styles = new ArrayList<>();

    private StyledMarkdown() {
    }

    static StyledMarkdown of(String markdown) {
        StyledMarkdown styled = new StyledMarkdown();
        Parser.builder().build().parse(markdown).accept(styled);
        return styled;
    }

    String text() {
        return text.toString().stripTrailing();
    }

    StyleRange[] styles() {
        int length = text().length();
        return styles.stream().filter(style -> style.start + style.length <= length).toArray(StyleRange[]::new);
    }

    private void styled(Node node, int style) {
        int start = text.length();
        visitChildren(node);
        styles.add(new StyleRange(start, text.length() - start, null, null, style));
    }

    private void block(Node node) {
        visitChildren(node);
        text.append(node.getParent() instanceof ListItem ? "\n" : "\n\n");
    }

    @Override
    public void visit(Heading heading) {
        styled(heading, SWT.BOLD);
        text.append("\n\n");
    }

    @Override
    public void visit(Paragraph paragraph) {
        block(paragraph);
    }

    @Override
    public void visit(BulletList list) {
        visitChildren(list);
        text.append("\n");
    }

    @Override
    public void visit(ListItem item) {
        text.append("• ");
        visitChildren(item);
    }

    @Override
    public void visit(Text node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(Code code) {
        text.append('‘').append(code.getLiteral()).append('’');
    }

    @Override
    public void visit(FencedCodeBlock code) {
        text.append(code.getLiteral()).append('\n');
    }

    @Override
    public void visit(Emphasis emphasis) {
        styled(emphasis, SWT.ITALIC);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        styled(strong, SWT.BOLD);
    }

    @Override
    public void visit(SoftLineBreak line) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak line) {
        text.append('\n');
    }
}
