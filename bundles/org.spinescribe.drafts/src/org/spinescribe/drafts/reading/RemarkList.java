/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.reading;

import java.nio.file.Path;
import java.util.List;

import org.spinescribe.drafts.Draft;
import org.spinescribe.drafts.Place;
import org.spinescribe.drafts.PositionWords;
import org.spinescribe.drafts.Remark;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** The list of remarks to check after an import, for people and for programs. */
public final class RemarkList {

    private RemarkList() {
    }

    /** A line a remark, with its place as people find it. */
    public static String text(Draft draft, List<Remark> remarks, Path source) {
        PositionWords positions = PositionWords.of(draft);
        StringBuilder text = new StringBuilder();
        for (Remark remark : remarks) {
            text.append(source.getFileName()).append(": ").append(positions.words(remark.place())
                    .map(words -> words + ": ").orElse("")).append(remark.words().replaceAll("\\s+", " ")).append('\n');
        }
        return text.toString();
    }

    /** The same as JSON. */
    public static String json(Draft draft, List<Remark> remarks, Path source) {
        PositionWords positions = PositionWords.of(draft);
        JsonArray list = new JsonArray();
        for (Remark remark : remarks) {
            JsonObject each = new JsonObject();
            each.addProperty("kind", remark.kind());
            positions.words(remark.place()).ifPresent(words -> each.addProperty("where", words));
            if (!remark.place().equals(Place.NONE)) {
                each.addProperty("path", remark.place().path());
                each.addProperty("line", remark.place().line());
            }
            each.addProperty("message", remark.words());
            list.add(each);
        }
        JsonObject whole = new JsonObject();
        whole.addProperty("file", String.valueOf(source.getFileName()));
        whole.add("remarks", list);
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(whole) + "\n";
    }
}
