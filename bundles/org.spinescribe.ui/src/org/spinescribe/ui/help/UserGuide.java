/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The user guide as a help page. The build copies its text and pictures into the folder {@code guide}. */
final class UserGuide {

    static final String PAGE = "guide/user-guide.html";

    private static final String SOURCE = "/guide/user-guide.md";
    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    private UserGuide() {
    }

    /** Returns the body of the page; empty where the build has not copied the guide. */
    static Optional<String> body() {
        try (InputStream in = UserGuide.class.getResourceAsStream(SOURCE)) {
            return in == null ? Optional.empty()
                    : Optional.of(html(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Renders the guide. Headings get the same anchors as on the web, so that links work. */
    private static String html(String markdown) {
        Node guide = Parser.builder().extensions(TABLES).build().parse(markdown);
        HtmlRenderer.Builder renderer = HtmlRenderer.builder().extensions(TABLES);
        return renderer.attributeProviderFactory(context -> (node, tag, attributes) -> {
            if (node instanceof Heading) {
                attributes.put("id", anchor(node));
            } else if (node instanceof Link link && link.getDestination().contains(".md")) {
                attributes.remove("href"); // the other pages are for readers of the repository
            }
        }).build().render(guide);
    }

    private static String anchor(Node heading) {
        StringBuilder words = new StringBuilder();
        heading.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }
        });
        return words.toString().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-');
    }
}
