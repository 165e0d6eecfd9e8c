/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.proposals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.spinescribe.drafts.merge.Merge;
import org.spinescribe.drafts.merge.Proposal;
import org.spinescribe.language.check.Finding;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

/** Proposals as JSON. */
final class JsonProposals {

    private JsonProposals() {
    }

    static String of(Path report, Merge.Merged merged, ProposalChecks checks) {
        JsonObject all = new JsonObject();
        all.addProperty("report", report.toString());
        JsonArray list = new JsonArray();
        merged.proposals().forEach(proposal -> list.add(of(proposal, checks.of(proposal))));
        all.add("proposals", list);
        all.add("remarks", texts(merged.remarks()));
        all.add("problems", texts(merged.problems()));
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(all);
    }

    private static JsonObject of(Proposal proposal, List<Finding> findings) {
        JsonObject json = new JsonObject();
        json.addProperty("number", proposal.number());
        json.addProperty("kind", proposal.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.add("authors", texts(proposal.authors()));
        json.addProperty("date", proposal.date());
        json.addProperty("tracked", proposal.tracked());
        json.add("files", texts(proposal.files()));
        json.addProperty("part", proposal.part());
        json.addProperty("line", proposal.line());
        json.addProperty("before", proposal.before());
        json.addProperty("after", proposal.behind());
        json.addProperty("contextBefore", proposal.context().before());
        json.addProperty("contextAfter", proposal.context().behind());
        proposal.replacement().ifPresent(replacement -> {
            JsonObject edit = new JsonObject();
            edit.addProperty("offset", replacement.offset());
            edit.addProperty("length", replacement.length());
            edit.addProperty("text", replacement.text());
            json.add("replacement", edit);
        });
        json.addProperty("present", proposal.present());
        json.addProperty("message", proposal.message());
        JsonArray conflicts = new JsonArray();
        proposal.conflicts().forEach(conflicts::add);
        json.add("conflicts", conflicts);
        JsonArray found = new JsonArray();
        for (Finding finding : findings) {
            JsonObject each = new JsonObject();
            each.addProperty("rule", finding.rule());
            each.addProperty("line", finding.line());
            each.addProperty("message", finding.message());
            found.add(each);
        }
        json.add("findings", found);
        return json;
    }

    private static JsonArray texts(List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }
}
