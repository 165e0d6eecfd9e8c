/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.jats;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.Supplement;
import org.spinescribe.manuscript.output.Ledger;
import org.spinescribe.manuscript.output.ManuscriptWriter;

/**
 * Writes manuscripts as JATS XML, with figures and supplementary files beside it. Safe for use by several threads.
 *
 * @see <a href="https://jats.nlm.nih.gov/publishing/tag-library/1.2/">JATS Publishing Tag Library 1.2</a>
 */
public final class JatsWriter implements ManuscriptWriter {

    private static final String UNNAMED = "manuscript";

    @Override
    public String extension() {
        return "jats.xml";
    }

    /** Writes the XML only; it refers to figures as manuscript-fig1.png and so on. */
    @Override
    public void write(Manuscript manuscript, OutputStream out) throws IOException {
        out.write(xml(manuscript, new Graphics(UNNAMED)));
    }

    @Override
    public Map<String, byte[]> files(Manuscript manuscript, String name) throws IOException {
        Graphics graphics = new Graphics(name);
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(name + "." + extension(), xml(manuscript, graphics));
        files.putAll(graphics.files());
        for (Supplement supplement : manuscript.supplements()) {
            files.put(graphics.nameOf(supplement), supplement.content());
        }
        return files;
    }

    @Override
    public boolean leavesNoMark() {
        return true;
    }

    @Override
    public boolean isUnchanged(Path file) throws IOException {
        return Ledger.knows(file);
    }

    private static byte[] xml(Manuscript manuscript, Graphics graphics) {
        return new Article(manuscript, graphics).xml().getBytes(StandardCharsets.UTF_8);
    }
}
