/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;

/** Reads CSL-JSON: a list of works, or a single work. After a syntax error, the works before it are kept. */
final class CslJsonReader {

    private final String text;
    private final Problems problems;
    private final OneByOne characters;
    private final EntryKeys keys;

    CslJsonReader(String text, Problems problems) {
        this.text = text;
        this.problems = problems;
        characters = new OneByOne(text);
        keys = new EntryKeys(problems);
    }

    Bibliography read() {
        JsonReader json = new JsonReader(characters);
        json.setStrictness(Strictness.STRICT);
        try {
            works(json);
            if (json.peek() != JsonToken.END_DOCUMENT) {
                broken();
            }
        } catch (EOFException | JsonParseException | MalformedJsonException e) {
            broken();
        } catch (IOException e) {
            throw new IllegalStateException("A text in memory can be read", e);
        }
        return keys.bibliography();
    }

    private void broken() {
        if (characters.exhausted()) {
            problems.add(characters.offset(), 0, "json.end");
            return;
        }
        int offset = Math.max(0, characters.offset() - 1);
        int end = text.indexOf('\n', offset);
        problems.add(offset, 1, "json.broken",
                text.substring(offset, Math.min(offset + 20, end < 0 ? text.length() : end)).strip());
    }

    private void works(JsonReader json) throws IOException {
        if (json.peek() == JsonToken.BEGIN_OBJECT) {
            work(json);
            return;
        }
        json.beginArray();
        while (json.hasNext()) {
            work(json);
        }
        json.endArray();
    }

    private void work(JsonReader json) throws IOException {
        json.peek();
        int start = characters.offset() - 1;
        JsonElement element = JsonParser.parseReader(json);
        if (!(element instanceof JsonObject work)) {
            problems.add(start, 1, "json.work");
            return;
        }
        Optional<String> key = CslWork.text(work.get("id"));
        if (key.isEmpty()) {
            problems.add(start, 1, "json.id");
            return;
        }
        keys.add(CslWork.draft(work, place(start, key.get())), key, CslWork.text(work.get("citation-key")));
    }

    /** The offset of the key within the work that begins at an offset. */
    private int place(int start, String key) {
        int name = text.indexOf("\"id\"", start);
        int value = name < 0 || name > characters.offset() ? -1 : text.indexOf(key, name + 4);
        return value < 0 || value > characters.offset() ? start : value;
    }
}
