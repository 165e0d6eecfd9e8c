/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensDelta;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.spinescribe.language.ide.text.ColumnUnit;
import org.spinescribe.language.ide.text.TextLines;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** A message as JSON, in which the columns of all positions are converted. */
final class PositionTree {

    private static final Gson GSON = new MessageJsonHandler(Map.of()).getGson();

    private final ColumnUnit unit;
    private final UnaryOperator<String> texts;
    private final boolean incoming;
    private final Map<String, Optional<TextLines>> lines = new HashMap<>();
    private String document = "";

    /**
     * @param texts returns the text of an open document by its URI; null when it is not open
     * @param incoming whether to convert from the client's unit to UTF-16, not the other way
     */
    PositionTree(ColumnUnit unit, UnaryOperator<String> texts, boolean incoming) {
        this.unit = unit;
        this.texts = texts;
        this.incoming = incoming;
    }

    /**
     * Returns whether a result needs no conversion: semantic tokens already have the client's unit, and errors have no
     * positions.
     */
    static boolean isForeign(Object result) {
        return result instanceof SemanticTokens || result instanceof SemanticTokensDelta || result instanceof String
                || result instanceof org.eclipse.lsp4j.InitializeResult;
    }

    /**
     * Returns a part of a message with its columns converted.
     *
     * @param document the URI of the document, for positions without a URI of their own
     */
    Object converted(Object part, String document) {
        if (part == null) {
            return null;
        }
        JsonElement tree = GSON.toJsonTree(part);
        walk(tree, document);
        return incoming ? GSON.fromJson(tree, part.getClass()) : tree;
    }

    /** Returns the document that the whole message names. */
    Optional<String> document() {
        return document.isEmpty() ? Optional.empty() : Optional.of(document);
    }

    private void walk(JsonElement element, String around) {
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(item -> walk(item, around));
        } else if (element instanceof JsonObject object) {
            if (object.has("line") && object.has("character")) {
                convert(object, around);
                return;
            }
            String named = named(object).orElse(around);
            document = document.isEmpty() ? named : document;
            object.entrySet().forEach(entry -> {
                // the edits of a workspace have the URI of their document as key
                boolean address = entry.getKey().contains(":/");
                walk(entry.getValue(), address ? entry.getKey() : named);
            });
            lineAlone(object, "startLine", "startCharacter", named);
            lineAlone(object, "endLine", "endCharacter", named);
        }
    }

    private static Optional<String> named(JsonObject object) {
        for (String name : new String[] { "uri", "targetUri" }) {
            if (object.get(name) instanceof JsonPrimitive address && address.isString()) {
                return Optional.of(address.getAsString());
            }
        }
        return object.get("textDocument") instanceof JsonObject inner ? named(inner) : Optional.empty();
    }

    private void convert(JsonObject position, String around) {
        lines(around).ifPresent(its -> position.addProperty("character", column(its,
                position.get("line").getAsInt(), position.get("character").getAsInt())));
    }

    private void lineAlone(JsonObject object, String line, String column, String around) {
        if (object.has(line) && object.has(column) && !object.get(column).isJsonNull()) {
            lines(around).ifPresent(its -> object.addProperty(column, column(its, object.get(line).getAsInt(),
                    object.get(column).getAsInt())));
        }
    }

    private int column(TextLines its, int line, int column) {
        int start = its.start(line);
        return incoming ? offset(its, new Position(line, column), unit) - start
                : unit.count(its.text(), start, Math.min(its.end(line), start + Math.max(0, column)));
    }

    /** Returns the offset of a position with a column in a unit. */
    static int offset(TextLines lines, Position position, ColumnUnit unit) {
        return position.getLine() >= lines.count() ? lines.text().length()
                : unit.offset(lines.text(), lines.start(position.getLine()), lines.end(position.getLine()),
                        Math.max(0, position.getCharacter()));
    }

    private Optional<TextLines> lines(String address) {
        return lines.computeIfAbsent(address, this::read);
    }

    /** Reads a text as the client has it open, else from disk, such as the bibliography of a definition. */
    private Optional<TextLines> read(String address) {
        String open = address.isEmpty() ? null : texts.apply(address);
        if (open != null) {
            return Optional.of(new TextLines(open));
        }
        try {
            return address.startsWith("file:")
                    ? Optional.of(new TextLines(Files.readString(Path.of(URI.create(address)))))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty(); // a file that is no readable text has no columns
        }
    }
}
