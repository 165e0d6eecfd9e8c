/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.studio.help;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pages of the help as files. A browser shows them with their links and pictures, and needs no server. Their style
 * has the colours of the window, so that each window writes them again.
 */
final class HelpPages {

    private static final Pattern PICTURE = Pattern.compile("<img[^>]*src=\"([^\":]+)\"");
    private static final Pattern TAG = Pattern.compile("<[^>]+>");
    private static final Pattern LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Path folder;
    private final String style;
    private final int book;
    /** The text of the pages by address. */
    private final Map<String, String> words = new LinkedHashMap<>();

    /** @param book a number for the files of one reader, since several readers may be open */
    HelpPages(Path folder, String style, int book) {
        this.folder = folder;
        this.style = style;
        this.book = book;
    }

    /** Writes all pages, which takes a moment. */
    void write() throws IOException {
        for (String address : Topic.all().stream().map(Topic::page).filter(Objects::nonNull).distinct().toList()) {
            Optional<String> page = HelpSource.page(address);
            if (page.isPresent()) {
                words.put(address, TAG.matcher(page.get()).replaceAll(" ").toLowerCase(Locale.ROOT));
                write(file(address), page.get().replace("</head>", style + "</head>"));
                pictures(address, page.get());
            }
        }
        write(contents(), HelpHtml.contents(Topic.all(), style));
    }

    private void pictures(String address, String page) throws IOException {
        Matcher picture = PICTURE.matcher(page);
        while (picture.find()) {
            String place = address.substring(0, address.lastIndexOf('/') + 1) + picture.group(1);
            Optional<byte[]> bytes = HelpSource.at(place);
            if (bytes.isPresent()) {
                Files.createDirectories(file(place).getParent());
                Files.write(file(place), bytes.get());
            }
        }
    }

    private static void write(Path file, String page) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, page, StandardCharsets.UTF_8);
    }

    /** Returns the file of the page at an address, whatever place in the page the address names. */
    private Path file(String address) {
        return folder.resolve(address.replaceFirst("^/", "").replaceFirst("[?#].*", "")).normalize();
    }

    /** Returns the URL of a page for a browser, with the place in the page. */
    String url(String address) {
        int place = address.indexOf('#');
        return file(address).toUri() + (place < 0 ? "" : address.substring(place));
    }

    /** Returns the page with the table of contents. */
    Path contents() {
        return folder.resolve("contents.html");
    }

    /** Writes a page with the topics whose pages contain all words of a search. */
    Path results(String looked) throws IOException {
        List<String> wanted = LETTERS.splitAsStream(looked.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty())
                .toList();
        List<Topic> found = new ArrayList<>();
        for (Topic topic : Topic.all()) {
            boolean first = found.stream().noneMatch(other -> Objects.equals(other.page(), topic.page()));
            String page = topic.page() == null ? null : words.get(topic.page());
            if (first && page != null && !wanted.isEmpty() && wanted.stream().allMatch(page::contains)) {
                found.add(new Topic(topic.label(), 1, topic.address()));
            }
        }
        Path results = folder.resolve("results-" + book + ".html");
        write(results, HelpHtml.results(looked, found, style));
        return results;
    }

    /** Writes a page with the help on one part of the program, and links to further pages. */
    Path about(String title, String text, List<Topic> more) throws IOException {
        Path about = folder.resolve("about-" + book + ".html");
        write(about, HelpHtml.about(title, text, more, style));
        return about;
    }
}
