/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading a file finds drawings that cannot be drawn. */
class SvgDrawingTest {

    private static final String HEAD = "<svg xmlns='http://www.w3.org/2000/svg' "
            + "xmlns:xlink='http://www.w3.org/1999/xlink' width='100' height='80'>";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {
            "<rect width='9' height='9' fill='red'/>",
            "<defs><linearGradient id='g'><stop stop-color='red'/></linearGradient></defs>"
                    + "<rect fill='url(#g)' width='9' height='9'/>",
            "<style>rect { fill: url(\"#g\"); }</style><a href='https://example.org'><text>A</text></a>",
            "<g id='a'><rect width='9' height='9'/></g><use xlink:href='#a'/><use xlink:href='#a' x='20'/>" })
    void aSelfContainedDrawingIsRead(String content) throws Exception {
        assertEquals(100, read(HEAD + content + "</svg>").width());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<rect fill='url(http://example.org/x.svg#g)' width='9' height='9'/>",
            "<rect style='fill: url( \"other.svg#g\" )' width='9' height='9'/>",
            "<style>@import url('http://example.org/x.css');</style>",
            "<style><![CDATA[ rect { fill: url(file:///etc/passwd) } ]]></style>",
            "<image href='photo.png' width='9' height='9'/>", "<use xlink:href='other.svg#a'/>" })
    void aDrawingWithExternalFilesIsRefused(String content) {
        assertProblem("outside its file", HEAD + content + "</svg>");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<image width='9' height='9'/>", "<path d='M 0 0 L nonsense'/>", "<rect width='-1' height='9'/>",
            "<image xlink:href='data:image/png;base64,AAAA' width='9' height='9'/>",
            "<rect width='9' height='9' fill='hsl(120 50% 50%)'/>",
            "<rect width='9' height='9' style='fill:var(--a)'/>",
            "<text><textPath xlink:href='#nowhere'>A</textPath></text>" })
    void aDrawingWithAMistakeIsRefused(String content) {
        String message = assertProblem("cannot be drawn", HEAD + content + "</svg>");
        assertFalse(message.matches(".*(?:Exception|Index|null|<unknown>).*"), message);
    }

    @Test
    void webPageTextNeedsAnAlternative() throws Exception {
        String page = "<foreignObject width='9' height='9'><p xmlns='http://www.w3.org/1999/xhtml'>A</p>"
                + "</foreignObject>";
        assertProblem("foreignObject", HEAD + page + "</svg>");
        assertEquals(100, read(HEAD + "<switch>" + page + "<text y='9'>A</text></switch></svg>").width());
    }

    @Test
    void anExplodingDrawingIsRefused() {
        StringBuilder bomb = new StringBuilder("<g id='u0'><rect width='1' height='1'/></g>");
        for (int i = 1; i < 12; i++) {
            bomb.append("<g id='u").append(i).append("'>").append(("<use xlink:href='#u" + (i - 1) + "'/>").repeat(10))
                    .append("</g>");
        }
        String message = assertProblem("draws more than 200,000 elements", HEAD + bomb + "</svg>");
        assertFalse(message.contains("itself"), message);
        assertProblem("draws more than 200,000 elements", HEAD + "<g/>".repeat(200_000) + "</svg>");
    }

    @Test
    void aLongChainOfCopiesIsRefused() {
        StringBuilder chain = new StringBuilder("<g id='u600'/>");
        for (int i = 0; i < 600; i++) {
            chain.append("<g id='u%d'><use href='#u%d'/></g>".formatted(i, i + 1));
        }
        assertProblem("more than 500 elements within one another", HEAD + chain + "</svg>");
    }

    @Test
    void aRecursiveDrawingIsRefused() {
        assertProblem("shows its group ‘a’ within itself", HEAD + "<g id='a'><use href='#a'/></g></svg>");
        assertProblem("within itself", HEAD + "<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g></svg>");
    }

    @Test
    void anUnprintableSizeOrAMissingNamespaceIsRefused() {
        assertProblem("cannot be printed", HEAD.replace("width='100'", "width='100000'") + "</svg>");
        assertProblem("does not declare that it is SVG",
                "<svg width='9' height='9'><rect width='1' height='1'/></svg>");
    }

    @Test
    void linksAreRemoved() throws Exception {
        ImageFile image = read(HEAD + "<a xlink:href='javascript:x()'><text>A</text></a><animate/></svg>");
        String bare = new String(BarePicture.of(image), StandardCharsets.UTF_8);
        assertFalse(bare.contains("<a ") || bare.contains("</a>"), bare);
        assertTrue(bare.contains("<g xlink:href") && bare.contains("<animate/>"), bare);
    }

    private String assertProblem(String words, String svg) {
        String message = assertThrows(ImageProblem.class, () -> read(svg), svg).getMessage();
        assertTrue(message.contains(words), message);
        return message;
    }

    private ImageFile read(String svg) throws IOException, ImageProblem {
        return ImageFile.read(Files.writeString(folder.resolve("drawing.svg"), svg));
    }
}
