/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.citation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.spinescribe.manuscript.Reference;
import org.spinescribe.sources.bibliography.BibliographyEntry;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLCitation;
import de.undercouch.citeproc.csl.CSLCitationItem;
import de.undercouch.citeproc.csl.CSLCitationItemBuilder;
import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLLabel;

/** citeproc-java with one style loaded. */
final class Engine {

    private final CSL csl;
    private final Map<String, CSLItemData> items = new LinkedHashMap<>();

    Engine(String style) {
        try {
            csl = new CSL(provider(), style, "en-US");
        } catch (IOException e) {
            throw new IllegalArgumentException("This CSL style cannot be used: " + e.getMessage(), e);
        }
    }

    private ItemDataProvider provider() {
        return new ItemDataProvider() {
            @Override
            public CSLItemData retrieveItem(String id) {
                return items.get(id);
            }

            @Override
            public Collection<String> getIds() {
                return items.keySet();
            }
        };
    }

    /** Takes the works of a manuscript, in order of citation. */
    void load(List<BibliographyEntry> works, boolean tellYearsApart) {
        items.clear();
        works.forEach(work -> items.put(work.key(), CslItem.of(work)));
        register();
        if (tellYearsApart) {
            distinguishYears(works);
        }
    }

    /** The reference list; labels are taken off the entries when the style is numeric. */
    List<Reference> references(boolean numbered) {
        return Arrays.stream(csl.makeBibliography().getEntries())
                .map(entry -> PrintedEntry.read(entry, numbered)).toList();
    }

    /** The citation of one work as the style prints it, brackets included; its author is never left out. */
    String inText(WorkInCitation work) {
        CSLCitationItemBuilder item = new CSLCitationItemBuilder(work.key());
        work.locator().map(Locator::parse).ifPresent(locator -> {
            boolean known = locator.kind() != Locator.Kind.OTHER;
            item.label(known ? CSLLabel.valueOf(locator.kind().name()) : CSLLabel.PAGE).locator(locator.number());
        });
        String printed = csl.makeCitation(new CSLCitation(new CSLCitationItem[] { item.build() }, null, null))
                .getLast().getText();
        return PrintedEntry.plain(printed);
    }

    /** The printed year of a work; empty when it has none. */
    String year(String key) {
        CSLDate issued = items.get(key).getIssued();
        if (issued == null) {
            return "";
        }
        return issued.getLiteral() != null ? issued.getLiteral() : String.valueOf(issued.getDateParts()[0][0]);
    }

    /** Works that would be cited alike get letters after the year, in order of citation. */
    private void distinguishYears(List<BibliographyEntry> works) {
        Map<String, List<BibliographyEntry>> alike = new LinkedHashMap<>();
        works.forEach(work -> alike.computeIfAbsent(inText(WorkInCitation.of(work.key())), text -> new ArrayList<>())
                .add(work));
        for (List<BibliographyEntry> group : alike.values()) {
            for (int i = 0; group.size() > 1 && i < group.size(); i++) {
                items.put(group.get(i).key(), CslItem.of(group.get(i), String.valueOf((char) ('a' + i))));
            }
        }
        register();
    }

    private void register() {
        // resets the output format too
        csl.reset();
        // the output with the fewest quirks: XML escapes only, and every run of text in an element of its own
        csl.setOutputFormat("fo");
        csl.setConvertLinks(true);
        csl.registerCitationItems(items.keySet());
    }
}
