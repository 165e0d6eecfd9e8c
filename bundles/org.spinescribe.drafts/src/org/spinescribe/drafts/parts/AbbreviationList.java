/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.spinescribe.drafts.Remark;

/** A list of abbreviations with their long forms. */
final class AbbreviationList {

    private static final Pattern ENTRY = Pattern.compile("\\s*([\\p{L}\\p{N}][\\p{L}\\p{N}/+.–-]{0,14})\\s*(?:[:=,–—]|"
            + "\\s-\\s|\t|\\s{2,})\\s*(\\S[^;\n]{2,200}?)\\s*\\.?\\s*");

    private final Map<String, String> found = new LinkedHashMap<>();
    private final List<Remark> remarks;

    AbbreviationList(List<Remark> remarks) {
        this.remarks = remarks;
    }

    Map<String, String> found() {
        return found;
    }

    /** Takes the readable abbreviations; the rest stays in the body. */
    List<SourceBlock> read(List<SourceBlock> blocks) {
        List<SourceBlock> rest = new ArrayList<>();
        for (SourceBlock block : blocks) {
            boolean taken = switch (block) {
                case SourceBlock.Paragraph paragraph -> takeAll(List.of(paragraph.words().split("[;\n]")));
                case SourceBlock.Table table -> takeAll(table.rows().stream().map(row -> row.stream()
                        .flatMap(List::stream).map(SourceBlock.Paragraph::words).collect(Collectors.joining("\t")))
                        .toList());
            };
            if (!taken) {
                rest.add(block);
                remarks.add(Remark.of("abbreviations", block.place()));
            }
        }
        return rest;
    }

    private boolean takeAll(List<String> entries) {
        Map<String, String> read = new LinkedHashMap<>();
        for (String entry : entries) {
            Matcher parts = ENTRY.matcher(entry);
            if (!parts.matches()) {
                return entry.isBlank();
            }
            read.put(parts.group(1), parts.group(2));
        }
        read.forEach(found::putIfAbsent);
        return true;
    }
}
