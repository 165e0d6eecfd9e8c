/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.catalogues;

import java.net.ProxySelector;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.BibliographyReader;
import org.spinescribe.sources.catalogues.CatalogueProblem.Reason;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * The library of an author in Zotero on this computer. Zotero’s add-on Better BibTeX has a picker and keys for
 * citations; Zotero 7 can be searched without it.
 *
 * @see <a href="https://retorque.re/zotero-better-bibtex/citing/cayw/">Better BibTeX, Cite as you write</a>
 * @see <a href="https://retorque.re/zotero-better-bibtex/exporting/json-rpc/">Better BibTeX, JSON-RPC:
 *      item.export</a>
 * @see <a href="https://www.zotero.org/support/dev/web_api/v3/basics">Zotero, Web API: q, format=csljson</a>
 */
public final class Zotero {

    /** The address of Zotero's server on this computer. */
    public static final URI USUAL = URI.create("http://127.0.0.1:23119/");

    /** The timeout for choosing a work in the picker. */
    private static final Duration PICKING = Duration.ofMinutes(10);
    private static final Duration ANSWERING = Duration.ofSeconds(30);
    private static final Pattern KEY =
            Pattern.compile("@([\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_:.+/-]*[\\p{L}\\p{N}_/+-])?)");
    private static final int MOST_HITS = 25;

    private final URI address;

    /** @param address such as {@link #USUAL} */
    public Zotero(URI address) {
        this.address = address.toString().endsWith("/") ? address : URI.create(address + "/");
    }

    /**
     * The author's choice.
     *
     * @param citation in the language of reports, such as {@code [see @reed2018, p. 3]}
     * @param works with the keys of the citation
     */
    public record Picked(String citation, List<BibliographyEntry> works) {
    }

    /**
     * Opens Zotero’s picker and waits for the author's choice.
     *
     * @return empty when the author closed the picker
     * @throws CatalogueProblem when Zotero is not running, or has no Better BibTeX
     */
    public Optional<Picked> pick() throws CatalogueProblem {
        String citation = ask(PICKING, web -> web.get(address.resolve("better-bibtex/cayw?format=pandoc&brackets=1"),
                "text/plain", "Better BibTeX")).strip();
        List<String> keys = new ArrayList<>();
        Matcher key = KEY.matcher(citation);
        while (key.find()) {
            keys.add(key.group(1));
        }
        return keys.isEmpty() ? Optional.empty() : Optional.of(new Picked(citation, works(keys)));
    }

    /** The works with these keys of Better BibTeX. */
    public List<BibliographyEntry> works(List<String> keys) throws CatalogueProblem {
        JsonObject call = new JsonObject();
        call.addProperty("jsonrpc", "2.0");
        call.addProperty("id", 1);
        call.addProperty("method", "item.export");
        JsonArray arguments = new JsonArray();
        JsonArray wanted = new JsonArray();
        keys.stream().distinct().forEach(wanted::add);
        arguments.add(wanted);
        arguments.add("Better CSL JSON");
        call.add("params", arguments);
        URI rpc = address.resolve("better-bibtex/json-rpc");
        JsonObject answer = Catalogues.json(ask(ANSWERING, web -> web.post(rpc, call.toString(), "Better BibTeX")),
                rpc);
        // older versions send the status and the media type before the text
        JsonElement result = answer.get("result") instanceof JsonArray list && !list.isEmpty()
                ? list.get(list.size() - 1) : answer.get("result");
        if (result == null || !result.isJsonPrimitive()) {
            throw new CatalogueProblem(Reason.REFUSED, "zotero.keys", String.join(", ", keys));
        }
        return BibliographyReader.read(result.getAsString(), "zotero.json").entries();
    }

    /** The works of the library that contain some words; their keys consist of author and year. */
    public List<BibliographyEntry> search(String words) throws CatalogueProblem {
        URI items = address.resolve("api/users/0/items/top?format=csljson&qmode=titleCreatorYear&limit=" + MOST_HITS
                + "&q=" + Catalogues.encoded(words));
        JsonObject answer = Catalogues.json(ask(ANSWERING, web -> web.get(items, "application/json", words)), items);
        return answer.get("items") instanceof JsonArray list ? BibliographyReader.read(keyed(list).toString(),
                "zotero.json").entries() : List.of();
    }

    /** Replaces Zotero’s own identifiers, which are addresses and useless as keys. */
    private static JsonArray keyed(JsonArray items) {
        JsonArray works = new JsonArray();
        for (JsonElement item : items) {
            if (item instanceof JsonObject work) {
                work.addProperty("id", work.has("citation-key") ? work.get("citation-key").getAsString()
                        : "[" + works.size() + "]"); // a missing key, so that one is generated
                works.add(work);
            }
        }
        return works;
    }

    private interface Question {

        String ask(Web web) throws CatalogueProblem;
    }

    /** Sends a query; failures get a message about Zotero, the only one that helps users who have not started it. */
    private static String ask(Duration patience, Question question) throws CatalogueProblem {
        try {
            return question.ask(new Web(ProxySelector.of(null), patience));
        } catch (CatalogueProblem e) {
            throw switch (e.reason()) {
                case OFFLINE -> new CatalogueProblem(Reason.OFFLINE, "zotero.offline");
                case UNKNOWN -> new CatalogueProblem(Reason.UNKNOWN, "zotero.plain");
                case REFUSED -> e;
            };
        }
    }
}
