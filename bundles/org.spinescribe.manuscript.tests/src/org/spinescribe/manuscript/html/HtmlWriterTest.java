/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinescribe.language.check.Reports;
import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.ExpectedText;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.SampleManuscript;
import org.spinescribe.manuscript.composition.Composer;

/** Manuscripts as web pages. */
class HtmlWriterTest {

    /** The page without its style sheet and its images. */
    @Test
    void isAsExpected() throws IOException {
        ExpectedText.compare("html/page.html", page(SampleManuscript.complete())
                .replaceFirst("(?s)<style>.*</style>", "<style>…</style>")
                .replaceAll("base64,[A-Za-z0-9+/=]+", "base64,…"));
    }

    @Test
    @Tag("exhaustive")
    void isValid() throws Exception {
        NuChecker.assumeInstalled();
        assertEquals(List.of(), NuChecker.messages(bytes(SampleManuscript.complete())));
        assertEquals(List.of(), NuChecker.messages(bytes(SampleManuscript.smallest())));
    }

    @Test
    @Tag("exhaustive")
    void theCheckerWouldFindARowOutsideATable() throws Exception {
        NuChecker.assumeInstalled();
        String broken = page(SampleManuscript.complete()).replaceFirst("<figcaption>", "<tr></tr><figcaption>");
        List<String> messages = NuChecker.messages(broken.getBytes(StandardCharsets.UTF_8));
        assertTrue(messages.toString().contains("tr"), messages.toString());
    }

    @Test
    void everyInternalLinkHasATarget() throws IOException {
        String page = page(SampleManuscript.complete());
        List<String> ids = matches(page, " id=\"([^\"]+)\"");
        assertEquals(ids.size(), Set.copyOf(ids).size(), ids.toString());
        assertEquals(List.of(), matches(page, "href=\"#([^\"]+)\"").stream().filter(id -> !ids.contains(id)).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = { "javascript:alert(1)", " JavaScript:alert(1)", "data:text/html,x", "file:///etc/passwd",
        "vbscript:x", "report.pdf" })
    void unsafeAddressesAreNotLinked(String address) throws IOException {
        String page = page(SampleManuscript.smallest(new Inline.Link(address, List.of(new Inline.Text("the words")))));
        assertTrue(page.contains("<p>the words</p>"), page);
    }

    @Test
    void markupInTextIsEscaped() throws IOException {
        String page = page(SampleManuscript.smallest(new Inline.Text("</p><script>alert(1)</script>&amp;")));
        assertTrue(page.contains("<p>&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;</p>"), page);
        Manuscript sample = SampleManuscript.smallest();
        String titled = page(new Manuscript("en", new org.spinescribe.manuscript.FrontMatter(List.of(new Inline.Text(
                "</script><script>alert(1)</script>")), Optional.empty(), "", List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of()), sample.body(), List.of(), List.of(), sample.layout()));
        assertEquals(1, matches(titled, "(<script)").size());
    }

    /** An editor can find the block for a place of the report, and the place for a block. */
    @Test
    void blocksHaveTheirOffsetInTheReport() throws Exception {
        Path file = Path.of("fixtures/composition/whole.casereport");
        String report = Files.readString(file);
        Manuscript manuscript = Composer.compose(Reports.open().check(file, Optional.empty()).report());
        Matcher paragraph = Pattern.compile("<p data-offset=\"(\\d+)\">([A-Za-z]+)").matcher(page(manuscript));
        int found = 0;
        while (paragraph.find()) {
            String written = report.substring(Integer.parseInt(paragraph.group(1)));
            assertTrue(written.startsWith(paragraph.group(2)),
                    paragraph.group() + " is not " + written.lines().findFirst());
            found++;
        }
        assertTrue(found >= 5, "paragraphs found: " + found);
        assertFalse(manuscript.body().stream().allMatch(block -> block.offset() == Block.NOWHERE));
    }

    private static List<String> matches(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().map(match -> match.group(1)).toList();
    }

    private static byte[] bytes(Manuscript manuscript) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlWriter().write(manuscript, out);
        return out.toByteArray();
    }

    private static String page(Manuscript manuscript) throws IOException {
        return new String(bytes(manuscript), StandardCharsets.UTF_8);
    }
}
