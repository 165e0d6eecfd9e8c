/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.catalogues;

import java.io.IOException;
import java.io.InputStream;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

import org.spinescribe.sources.catalogues.CatalogueProblem.Reason;

/** Sends requests to web addresses, one at a time. */
final class Web {

    private static final int MOST_MEGABYTES = 16;
    private static final String NAME = "SpineScribe";

    private final HttpClient client;
    private final Duration patience;

    /**
     * @param proxies selects the proxy for an address
     * @param patience the timeout for a whole answer
     */
    Web(ProxySelector proxies, Duration patience) {
        this.patience = patience;
        client = HttpClient.newBuilder().connectTimeout(patience).followRedirects(HttpClient.Redirect.NORMAL)
                .proxy(proxies).build();
    }

    /**
     * The text at an address.
     *
     * @param accept the wanted media type
     * @param what names the wanted thing in the message when it is missing
     */
    String get(URI address, String accept, String what) throws CatalogueProblem {
        return send(HttpRequest.newBuilder(address).header("Accept", accept), what);
    }

    /** The answer of an address to a JSON text. */
    String post(URI address, String json, String what) throws CatalogueProblem {
        return send(HttpRequest.newBuilder(address).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)), what);
    }

    private String send(HttpRequest.Builder wanted, String what) throws CatalogueProblem {
        HttpRequest request = wanted.header("User-Agent", NAME).timeout(patience).build();
        String host = request.uri().getHost();
        try {
            HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                check(answer.statusCode(), host, what);
                return text(body, host);
            }
        } catch (HttpTimeoutException e) {
            throw new CatalogueProblem(Reason.OFFLINE, "late", host);
        } catch (IOException e) {
            throw new CatalogueProblem(Reason.OFFLINE, "offline", host);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CatalogueProblem(Reason.OFFLINE, "late", host);
        }
    }

    private static void check(int status, String host, String what) throws CatalogueProblem {
        switch (status) {
            case 200 -> { }
            case 404, 410 -> throw new CatalogueProblem(Reason.UNKNOWN, "unknown", host, what);
            case 429, 503 -> throw new CatalogueProblem(Reason.REFUSED, "busy", host, String.valueOf(status));
            default -> throw new CatalogueProblem(Reason.REFUSED, "refused", host, String.valueOf(status));
        }
    }

    /** Reads an answer with a timeout of its own: the request's ends with the head of the answer, before the body. */
    private String text(InputStream body, String host) throws IOException, CatalogueProblem {
        CompletableFuture<Void> complete = new CompletableFuture<>();
        Executor end = CompletableFuture.delayedExecutor(patience.toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture<Void> late = CompletableFuture.runAsync(() -> close(body, complete), end);
        try {
            byte[] bytes = body.readNBytes((MOST_MEGABYTES << 20) + 1);
            complete.complete(null);
            if (bytes.length > MOST_MEGABYTES << 20) {
                throw new CatalogueProblem(Reason.REFUSED, "large", host, String.valueOf(MOST_MEGABYTES));
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            if (late.isDone()) {
                throw new CatalogueProblem(Reason.OFFLINE, "late", host);
            }
            throw e;
        }
    }

    private static void close(InputStream body, CompletableFuture<Void> complete) {
        if (!complete.isDone()) {
            try {
                body.close();
            } catch (IOException e) {
                throw new IllegalStateException("A body of an answer closes in memory", e);
            }
        }
    }
}
