/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The fields of a text with tracked changes: citations become one unit, cross-references get their bookmark. */
final class RevisedFields {

    private static final Pattern IDENTIFIER = Pattern.compile("\"citationID\"\\s*:\\s*\"([^\"]*)\"");
    private static final Pattern LEADS_TO = Pattern.compile("(?:REF|PAGEREF|HYPERLINK\\s+\\\\l)\\s+\"?([^\\s\"]+)");

    private final List<RevisedUnit> units;
    private final Deque<OpenField> fields = new ArrayDeque<>();

    /** @param units of the text so far; a field that ends replaces those within it */
    RevisedFields(List<RevisedUnit> units) {
        this.units = units;
    }

    private static final class OpenField {
        private final int start;
        private final Optional<Revision> inserted;
        private final Optional<Revision> deleted;
        private final StringBuilder instruction = new StringBuilder();
        private boolean result;

        OpenField(int start, Optional<Revision> inserted, Optional<Revision> deleted) {
            this.start = start;
            this.inserted = inserted;
            this.deleted = deleted;
        }
    }

    /** The target bookmark of an instruction; empty for others. */
    static String target(String instruction) {
        Matcher leads = LEADS_TO.matcher(instruction);
        return leads.find() ? leads.group(1) : "";
    }

    /** Whether the following text is printed. The instruction of a field is not. */
    boolean isPrintedTextNext() {
        return fields.isEmpty() || fields.peek().result;
    }

    void instruction(String text) {
        if (!fields.isEmpty()) {
            fields.peek().instruction.append(text);
        }
    }

    /** Handles the beginning, the middle or the end of a field. */
    void mark(String part, Optional<Revision> inserted, Optional<Revision> deleted) {
        switch (part) {
            case "begin" -> fields.push(new OpenField(units.size(), inserted, deleted));
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.peek().result = true;
                }
            }
            case "end" -> {
                if (!fields.isEmpty()) {
                    finish(fields.pop());
                }
            }
            default -> { }
        }
    }

    private void finish(OpenField field) {
        String instruction = field.instruction.toString();
        List<RevisedUnit> shown = units.subList(field.start, units.size());
        if (instruction.contains("CSL_CITATION") && instruction.indexOf('{') >= 0) {
            citation(field, instruction.substring(instruction.indexOf('{')).strip(), new ArrayList<>(shown));
        } else if (!target(instruction).isEmpty()) {
            String bookmark = target(instruction);
            shown.replaceAll(unit -> unit.kind() == RevisedUnit.Kind.LETTER ? unit.leadingTo(bookmark) : unit);
        }
    }

    /**
     * Replaces a citation by one unit; if somebody typed into it, by its deletion and the insertion of its new text.
     */
    private void citation(OpenField field, String json, List<RevisedUnit> shown) {
        units.subList(field.start, units.size()).clear();
        Matcher identifier = IDENTIFIER.matcher(json);
        String text = shown.stream().filter(RevisedUnit::isBefore).map(RevisedUnit::text).collect(Collectors.joining());
        Optional<Revision> typed = shown.stream().filter(unit -> !unit.inserted().equals(field.inserted)
                || !unit.deleted().equals(field.deleted)).findFirst()
                .flatMap(unit -> unit.inserted().or(unit::deleted));
        units.add(new RevisedUnit(RevisedUnit.Kind.CITATION, text, Set.of(), field.inserted,
                field.deleted.or(() -> typed), Optional.empty(), identifier.find() ? identifier.group(1) : "", json,
                RevisedParagraph.PLAIN));
        if (typed.isPresent() && field.deleted.isEmpty()) {
            shown.stream().filter(RevisedUnit::isBehind).forEach(unit -> units.add(new RevisedUnit(
                    RevisedUnit.Kind.LETTER, unit.text(), unit.styles(), typed, Optional.empty(),
                    Optional.empty(), "", "", RevisedParagraph.PLAIN)));
        }
    }
}
