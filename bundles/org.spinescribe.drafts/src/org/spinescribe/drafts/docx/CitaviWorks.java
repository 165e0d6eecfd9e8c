/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.references.CslBuilder;
import org.spinescribe.drafts.references.WorkList;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The works that Citavi stores in the fields of a Word file. */
final class CitaviWorks {

    private static final Map<String, String> TYPES = Map.of("Book", "book", "Contribution", "chapter", "Thesis",
            "thesis", "InternetDocument", "webpage", "ConferenceProceedings", "book", "BookEdited", "book");

    private CitaviWorks() {
    }

    static List<DraftInline.Cited.Work> of(String json, WorkList works) {
        List<DraftInline.Cited.Work> cited = new ArrayList<>();
        for (JsonElement each : JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("Entries")) {
            JsonObject entry = each.getAsJsonObject();
            if (entry.get("Reference") instanceof JsonObject reference) {
                works.add(work(reference).json()).ifPresent(key -> cited.add(new DraftInline.Cited.Work(key)));
            }
        }
        return cited;
    }

    private static CslBuilder work(JsonObject reference) {
        CslBuilder item = new CslBuilder(TYPES.getOrDefault(text(reference, "ReferenceType"), "article-journal"));
        people(reference, "Authors", "author", item);
        people(reference, "Editors", "editor", item);
        item.set("title", text(reference, "Title")).set("DOI", text(reference, "Doi"))
                .set("PMID", text(reference, "PubMedId"));
        if (reference.get("Periodical") instanceof JsonObject periodical) {
            item.set("container-title", text(periodical, "Name")).set("container-title-short",
                    text(periodical, "StandardAbbreviation"));
        }
        if (reference.get("ParentReference") instanceof JsonObject parent) {
            item.set("container-title", text(parent, "Title"));
            people(parent, "Editors", "editor", item);
        }
        item.set("volume", text(reference, "Volume")).set("issue", text(reference, "Number"));
        item.set("page", text(reference, "PageRange").replaceAll("<[^>]*>", ""));
        item.date("issued", text(reference, "YearResolved").isEmpty() ? text(reference, "Year")
                : text(reference, "YearResolved"), "", "");
        return item.set("publisher-place", text(reference, "PlaceOfPublication"))
                .set("edition", text(reference, "Edition"));
    }

    private static void people(JsonObject reference, String list, String role, CslBuilder item) {
        if (reference.get(list) instanceof JsonArray people) {
            for (JsonElement each : people) {
                JsonObject person = each.getAsJsonObject();
                String given = (text(person, "FirstName") + " " + text(person, "MiddleName")).strip();
                if (given.isEmpty()) {
                    item.group(role, text(person, "LastName"));
                } else {
                    item.person(role, text(person, "LastName"), given, "");
                }
            }
        }
    }

    private static String text(JsonObject object, String name) {
        JsonElement value = object.get(name);
        return value != null && value.isJsonPrimitive() ? value.getAsString().strip() : "";
    }
}
