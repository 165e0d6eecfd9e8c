/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.spinescribe.drafts.Place;
import org.spinescribe.drafts.Remark;
import org.spinescribe.drafts.UnreadableDraft;

/** The state that the parts of a Word file share during reading. */
final class WordContext {

    final WordFile file;
    final Changes changes;
    final WordStyles styles;
    final WordNumbering numbering;
    final CitationFields citations;
    final List<Remark> remarks = new ArrayList<>();
    final Map<String, String> pictureFiles = new LinkedHashMap<>();

    WordContext(WordFile file, Changes changes, String mainPart) throws UnreadableDraft {
        this.file = file;
        this.changes = changes;
        styles = new WordStyles(file.xml(part(mainPart, "/styles", "styles.xml")));
        numbering = new WordNumbering(file.xml(part(mainPart, "/numbering", "numbering.xml")));
        citations = new CitationFields(WordSources.read(file));
    }

    /** The target of a part's relationship of a kind; the usual name where there is none. */
    String part(String from, String type, String usual) throws UnreadableDraft {
        return file.relationships(from).stream().filter(each -> each.type().endsWith(type) && !each.external())
                .map(Relationship::target).findFirst()
                .orElse(from.substring(0, from.lastIndexOf('/') + 1) + usual);
    }

    void remark(String kind, Place place, String... details) {
        remarks.add(Remark.of(kind, place, details));
    }

    /** The name of a picture beside the report; the same part gets the same name. */
    String pictureFile(String part) {
        String ending = part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return pictureFiles.computeIfAbsent(part, each -> "figures/image-" + (pictureFiles.size() + 1) + "."
                + (ending.matches("[a-z]{3,4}") ? ending : "bin"));
    }
}
