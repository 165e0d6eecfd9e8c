/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.output;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.spinescribe.manuscript.Block;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.Reference;

/** Where links of the document lead: figures, tables, supplementary files and entries of the reference list. */
public final class Anchors {

    private final Map<String, String> floats = new HashMap<>();
    private final Map<String, String> references = new HashMap<>();
    private final Set<String> tables = new HashSet<>();
    private final Map<String, String> supplements = new HashMap<>();

    /** The anchors of a manuscript in which figures and tables stand in the text. */
    public Anchors(Manuscript manuscript) {
        this(ReadingOrder.of(manuscript), manuscript);
    }

    private Anchors(List<Block> blocks, Manuscript manuscript) {
        // Word takes letters, digits and underscores only, so the author's names do not serve
        collect(blocks);
        manuscript.supplements().forEach(file -> supplements.put(file.id(), "supplement_" + file.number()));
        for (Reference reference : manuscript.references()) {
            references.put(reference.key(), "reference_" + (references.size() + 1));
        }
    }

    /** The anchors on pages, where figures may be at the end or not there at all. */
    public static Anchors onPages(Manuscript manuscript) {
        List<Block> blocks = new ArrayList<>(ReadingOrder.onPages(manuscript));
        blocks.addAll(ReadingOrder.behindReferences(manuscript));
        return new Anchors(blocks, manuscript);
    }

    private void collect(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Figure figure -> add(figure.id());
                case Block.Table table -> {
                    add(table.id());
                    tables.add(table.id());
                }
                case Block.Quotation quotation -> collect(quotation.content());
                case Block.ItemList list -> list.items().forEach(this::collect);
                default -> { }
            }
        }
    }

    private void add(String id) {
        if (!id.isEmpty()) {
            floats.putIfAbsent(id, "float_" + (floats.size() + 1));
        }
    }

    /** The anchor of a possible target of mentions; empty when the document has no such id. */
    public Optional<String> of(String id) {
        return ofFloat(id).or(() -> ofSupplement(id));
    }

    /** The anchor of a figure or table; empty when the document has no such id. */
    public Optional<String> ofFloat(String id) {
        return Optional.ofNullable(floats.get(id));
    }

    /** The anchor of a supplementary file; empty when there is no such id. */
    public Optional<String> ofSupplement(String id) {
        return Optional.ofNullable(supplements.get(id));
    }

    /** Whether an id is that of a table, not of a figure. */
    public boolean isTable(String id) {
        return tables.contains(id);
    }

    /** The anchor of an entry of the reference list; empty when the list has no such key. */
    public Optional<String> ofReference(String key) {
        return Optional.ofNullable(references.get(key));
    }
}
