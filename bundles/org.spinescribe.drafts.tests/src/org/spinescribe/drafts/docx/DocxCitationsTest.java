/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinescribe.drafts.writing.WrittenReport;

/** Citations of Word files, kept by reference managers or typed. */
class DocxCitationsTest extends WordReports {

    @Test
    void zoteroFieldsBecomeWorksAndCitations() throws Exception {
        String json = "{\"citationItems\":[{\"itemData\":{\"type\":\"article-journal\",\"citation-key\":\"onoki2018\","
                + "\"title\":\"Recurrent tumour\",\"author\":[{\"family\":\"Onoki\",\"given\":\"Takahiro\"}],"
                + "\"container-title\":\"Eur Spine J\",\"issued\":{\"date-parts\":[[2018]]},\"volume\":\"27\","
                + "\"page\":\"386-392\"},\"locator\":\"388\",\"prefix\":\"see\"}]}";
        String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>"
                + "<w:instrText xml:space=\"preserve\"> ADDIN ZOTERO_ITEM CSL_CITATION "
                + json.replace("\"", "&quot;")
                + " </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>[1]</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        WrittenReport written = written("<w:p><w:r><w:t xml:space=\"preserve\">It recurs </w:t></w:r>" + field
                + "<w:r><w:t>.</w:t></w:r></w:p>",
                Map.of(), Changes.ACCEPT);
        contains("It recurs [see @onoki2018, p. 388].", written.text().toString());
        contains("@article{onoki2018,", written.bibliography());
        contains("pages = {386--392}", written.bibliography());
    }

    @Test
    void endNoteFieldsBecomeWorksAndCitations() throws Exception {
        String xml = "<EndNote><Cite><Author>Tomita</Author><record><ref-type name=\"Journal Article\">17</ref-type>"
                + "<contributors><authors><author>Tomita, K.</author></authors></contributors><titles>"
                + "<title>Total en bloc spondylectomy</title><secondary-title>Spine</secondary-title></titles>"
                + "<volume>22</volume><pages>324-33</pages><dates><year>1997</year></dates></record></Cite></EndNote>";
        String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> ADDIN EN.CITE "
                + xml.replace("<", "&lt;").replace(">", "&gt;")
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + "<w:r><w:t>(1)</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        WrittenReport written = written("<w:p><w:r><w:t xml:space=\"preserve\">Known </w:t></w:r>" + field + "</w:p>",
                Map.of(), Changes.ACCEPT);
        contains("Known [@tomita1997]", written.text().toString());
        contains("journal = {Spine}", written.bibliography());
    }

    @Test
    void mendeleyContentControlsBecomeCitations() throws Exception {
        String json = "{\"citationItems\":[{\"itemData\":{\"type\":\"book\",\"title\":\"Spine\","
                + "\"author\":[{\"family\":\"Denis\",\"given\":\"F\"}],\"issued\":{\"date-parts\":[[1983]]}}}]}";
        String tag = "MENDELEY_CITATION_v3_"
                + Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
        contains("Three columns [@denis1983].",
                report("<w:p><w:r><w:t xml:space=\"preserve\">Three columns </w:t></w:r><w:sdt><w:sdtPr><w:tag w:val=\""
                + tag + "\"/></w:sdtPr><w:sdtContent><w:r><w:t>(Denis, 1983)</w:t></w:r></w:sdtContent></w:sdt>"
                + "<w:r><w:t>.</w:t></w:r></w:p>"));
    }

    @Test
    void citedNumbersBecomeWorksOfTheReferenceList() throws Exception {
        WrittenReport written = written(WordFiles.p("Known [1–3], and again [2].") + heading(1, "References")
                + WordFiles.p("1. Onoki T, Kanno H. Recurrent tumour of the spine. "
                        + "Eur Spine J. 2018;27(Suppl 3):386–392.")
                + WordFiles.p("2. Tomita, K., &amp; Kawahara, N. (1997). Total en bloc spondylectomy. "
                        + "Spine, 22(3), 324–333.")
                + WordFiles.p("3. The bulletin of our hospital, summer 1987"), Map.of(), Changes.ACCEPT);
        contains("Known [@onoki2018; @tomita1997; @the1987], and again [@tomita1997].", written.text().toString());
        contains("verbatim = {The bulletin of our hospital, summer 1987}", written.bibliography());
        assertTrue(written.remarks().stream().anyMatch(remark -> remark.words().contains("summer 1987")));
    }

    @Test
    void pagesOfCitationsAreKept() throws Exception {
        String list = heading(1, "References") + WordFiles.p("1. Reed A. Screws of the spine. Spine. 2001;2:3-4.")
                + WordFiles.p("2. Marsh B. Rods of the spine. Spine. 2002;2:3-4.");
        contains("Known [@reed2001, p. 3; @marsh2002, pp. 3–4].",
                report(WordFiles.p("Known [1, p. 3; 2, pp. 3–4].") + list));
        contains("Known [@reed2001, p. 3] and [@marsh2002].", report(WordFiles.p("", WordFiles.r("", "Known")
                + raised("1(p3)") + WordFiles.r("", " and") + raised("2") + WordFiles.r("", ".")) + list)
                .replace("Known[", "Known [").replace("and[", "and ["));
    }
}
