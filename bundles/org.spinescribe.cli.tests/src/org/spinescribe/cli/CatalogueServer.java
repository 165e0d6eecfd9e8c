/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

/**
 * A local server in place of the catalogues. Answers requests by the beginning of their path. The answers follow the
 * documentation of the real services: DOI content negotiation and Crossref's REST interface
 * (crossref.org/documentation/retrieve-metadata), the E-utilities (ncbi.nlm.nih.gov/books/NBK25499).
 */
final class CatalogueServer implements AutoCloseable {

    private record Answer(int status, String type, String body) {
    }

    private final HttpServer server;
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final List<String> asked = new ArrayList<>();

    CatalogueServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    CatalogueServer answers(String start, String type, String body) {
        answers.put(start, new Answer(200, type, body));
        return this;
    }

    CatalogueServer refuses(String start, int status) {
        answers.put(start, new Answer(status, "text/plain", "no"));
        return this;
    }

    /** Redirects to the agency of a DOI, as the DOI resolver does. */
    CatalogueServer redirects(String from, String to) {
        answers.put(from, new Answer(302, "location", to));
        return this;
    }

    /** Returns the requests with their accepted media types. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** Returns the options that make the command line use this server. */
    List<String> options() {
        return List.of("--doi-address=" + address() + "doi/", "--pubmed-address=" + address() + "pubmed",
                "--crossref-address=" + address() + "crossref/");
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        asked.add(path + " " + exchange.getRequestHeaders().getFirst("Accept"));
        Answer answer = answers.entrySet().stream().filter(each -> path.startsWith(each.getKey())).map(Map.Entry::getValue)
                .findFirst().orElse(new Answer(404, "text/plain", "nothing here"));
        exchange.getResponseHeaders().set(answer.type().equals("location") ? "Location" : "Content-Type",
                answer.type().equals("location") ? answer.body() : answer.type());
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
