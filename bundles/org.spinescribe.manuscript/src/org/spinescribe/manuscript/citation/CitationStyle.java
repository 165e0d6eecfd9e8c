/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.citation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.Reference;
import org.spinescribe.sources.bibliography.BibliographyEntry;

/** A CSL style: how a journal wants its citations and its reference list. Safe for use by several threads. */
public final class CitationStyle {

    private static final Map<String, CitationStyle> LOADED = new ConcurrentHashMap<>();

    private final StyleSettings settings;
    private final Engines engines;

    private CitationStyle(String csl) {
        settings = StyleSettings.read(csl);
        engines = new Engines(csl);
    }

    /** The bundled style with a CSL identifier such as {@code springer-basic-brackets}; empty when there is none. */
    public static Optional<CitationStyle> find(String identifier) {
        CitationStyle loaded = LOADED.get(identifier);
        if (loaded != null) {
            return Optional.of(loaded);
        }
        return identifier.matches("[a-z0-9-]+") ? resource(identifier + ".csl").map(CitationStyle::text)
                .map(csl -> LOADED.computeIfAbsent(identifier, id -> new CitationStyle(csl))) : Optional.empty();
    }

    /**
     * A style that is not bundled.
     *
     * @param csl the text of an independent CSL style
     * @throws IllegalArgumentException when the text is no CSL style
     */
    public static CitationStyle of(String csl) {
        return new CitationStyle(csl);
    }

    /** Identifiers of the bundled styles, sorted. */
    public static SortedSet<String> identifiers() {
        Properties titles = new Properties();
        try (Reader reader = new InputStreamReader(resource("styles.properties").orElseThrow(),
                StandardCharsets.UTF_8)) {
            titles.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(titles.stringPropertyNames());
    }

    /** Whether citations are raised, so that no space and the closing punctuation of the sentence stand before them. */
    public boolean superscript() {
        return settings.superscript();
    }

    /**
     * Formats the citations of a manuscript, with numbers or names, and makes its reference list.
     *
     * @param entries the bibliography
     * @param groups the works cited together, group by group in reading order
     * @throws IllegalArgumentException when a cited work is not in the bibliography
     */
    public Citations cite(List<BibliographyEntry> entries, List<List<WorkInCitation>> groups) {
        List<BibliographyEntry> cited = inOrderOfCitation(entries, groups);
        if (cited.isEmpty()) {
            return new Citations(groups.stream().map(group -> new Inline.Citation(List.of(), false)).toList(),
                    List.of());
        }
        return engines.with(engine -> {
            engine.load(cited.stream().map(AsPrinted::forEngine).toList(), !settings.numeric());
            List<Reference> references = AsPrinted.in(engine.references(settings.numeric()), cited);
            CitationText text = settings.numeric() ? new NumericCitations(settings, references)
                    : new AuthorDateCitations(settings, engine);
            return new Citations(groups.stream().map(text::of).toList(), references);
        });
    }

    private static List<BibliographyEntry> inOrderOfCitation(List<BibliographyEntry> entries,
            List<List<WorkInCitation>> groups) {
        Map<String, BibliographyEntry> byKey = entries.stream()
                .collect(Collectors.toMap(BibliographyEntry::key, Function.identity(), (first, second) -> first));
        return groups.stream().flatMap(List::stream).map(WorkInCitation::key).distinct().map(key -> {
            BibliographyEntry entry = byKey.get(key);
            if (entry == null) {
                throw new IllegalArgumentException("'" + key + "' is not in the bibliography.");
            }
            return entry;
        }).toList();
    }

    private static Optional<InputStream> resource(String name) {
        return Optional.ofNullable(CitationStyle.class.getResourceAsStream("/styles/" + name));
    }

    private static String text(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
