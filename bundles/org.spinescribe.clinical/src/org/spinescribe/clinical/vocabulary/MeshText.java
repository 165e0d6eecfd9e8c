/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads {@code d2026.bin}: records that start with {@code *NEWRECORD}, a line for each fact ({@code MH = Spine}). In
 * entry terms, the text behind a bar (semantic types, dates) is ignored.
 */
final class MeshText {

    private final Reader in;
    private final List<Heading> headings = new ArrayList<>();
    private int line;
    private String identifier;
    private String name;
    private final List<String> trees = new ArrayList<>();
    private final Set<String> terms = new LinkedHashSet<>();

    MeshText(InputStream in) {
        this.in = new InputStreamReader(in, StandardCharsets.UTF_8);
    }

    List<Heading> headings() throws IOException, UnreadableVocabulary {
        char[] block = new char[1 << 16];
        StringBuilder text = new StringBuilder();
        for (int size = in.read(block); size >= 0; size = in.read(block)) {
            for (int i = 0; i < size; i++) {
                if (block[i] != '\n') {
                    text.append(block[i]);
                } else {
                    take(text);
                }
            }
            limit(text);
        }
        take(text);
        finish();
        return headings;
    }

    /** Limits the length of a line. Scope notes are one long line each; a file without line breaks is no MeSH file. */
    private void limit(StringBuilder text) throws UnreadableVocabulary {
        if (text.length() > 1 << 20) {
            throw new UnreadableVocabulary("file.long", line + 1, 1 << 20);
        }
    }

    private void take(StringBuilder text) throws UnreadableVocabulary {
        line++;
        String fact = text.toString().strip();
        text.setLength(0);
        if (fact.equals("*NEWRECORD")) {
            finish();
        }
        int sign = fact.indexOf(" = ");
        if (sign > 0) {
            take(fact.substring(0, sign).strip(), fact.substring(sign + 3));
        }
    }

    private void take(String key, String value) throws UnreadableVocabulary {
        switch (key) {
            case "MH" -> name = name(value);
            case "UI" -> identifier = name(value);
            case "MN" -> trees.add(name(value));
            case "ENTRY", "PRINT ENTRY" -> terms.add(name(value));
            default -> { }
        }
    }

    private String name(String value) throws UnreadableVocabulary {
        int bar = value.indexOf('|');
        String name = (bar < 0 ? value : value.substring(0, bar)).strip();
        if (name.length() > MeshXml.LONGEST) {
            throw new UnreadableVocabulary("file.long", line, MeshXml.LONGEST);
        }
        return name;
    }

    private void finish() {
        if (name != null && identifier != null) {
            terms.remove(name);
            headings.add(new Heading(identifier, name, trees, List.copyOf(terms)));
        }
        name = null;
        identifier = null;
        trees.clear();
        terms.clear();
    }
}
