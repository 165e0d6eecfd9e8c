/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.findings;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonParseException;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import org.spinescribe.cli.texts.Texts;
import org.spinescribe.manuscript.findings.FindingInContext;
import org.spinescribe.manuscript.findings.ReportResult;

/** The findings of an earlier run, to show only new ones. A baseline is the JSON output of that run. */
public final class Baseline {

    static final String FINGERPRINT = "fingerprint";

    private final Map<String, Integer> known = new HashMap<>();

    private Baseline() {
    }

    /**
     * Reads the JSON output of an earlier run.
     *
     * @throws IOException when the file has another format; the message names the reason and the remedy
     */
    public static Baseline read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(Texts.of("baseline.folder", file));
        }
        Baseline baseline = new Baseline();
        try (BufferedReader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                JsonReader json = new JsonReader(text)) {
            if (!baseline.readRun(json)) {
                throw new IOException(Texts.of("baseline.other", file));
            }
            return baseline;
        } catch (NoSuchFileException e) {
            throw new IOException(Texts.of("no-such-file", file), e);
        } catch (MalformedJsonException | JsonParseException | IllegalStateException | NumberFormatException e) {
            throw new IOException(Texts.of("baseline.other", file), e);
        } catch (CharacterCodingException | EOFException e) {
            throw new IOException(Texts.of("baseline.other", file), e);
        }
    }

    private boolean readRun(JsonReader json) throws IOException {
        boolean reports = false;
        json.beginObject();
        while (json.hasNext()) {
            switch (json.nextName()) {
                case "reports" -> {
                    reports = true;
                    readEach(json, this::readReport);
                }
                default -> json.skipValue();
            }
        }
        json.endObject();
        return reports && json.peek() == JsonToken.END_DOCUMENT;
    }

    private void readReport(JsonReader json) throws IOException {
        json.beginObject();
        while (json.hasNext()) {
            if (json.nextName().equals("findings")) {
                readEach(json, this::readFinding);
            } else {
                json.skipValue();
            }
        }
        json.endObject();
    }

    private void readFinding(JsonReader json) throws IOException {
        json.beginObject();
        while (json.hasNext()) {
            if (json.nextName().equals(FINGERPRINT)) {
                known.merge(json.nextString(), 1, Integer::sum);
            } else {
                json.skipValue();
            }
        }
        json.endObject();
    }

    private interface Element {
        void read(JsonReader json) throws IOException;
    }

    private static void readEach(JsonReader json, Element element) throws IOException {
        json.beginArray();
        while (json.hasNext()) {
            element.read(json);
        }
        json.endArray();
    }

    /** Returns the report with its new findings only; of equal findings, as many as were added. */
    public ReportResult newIn(ReportResult result) {
        Map<String, Integer> left = new HashMap<>();
        List<FindingInContext> unknown = new ArrayList<>();
        for (FindingInContext finding : result.findings()) {
            int before = left.computeIfAbsent(finding.fingerprint(), print -> known.getOrDefault(print, 0));
            if (before > 0) {
                left.put(finding.fingerprint(), before - 1);
            } else {
                unknown.add(finding);
            }
        }
        return result.with(unknown);
    }
}
