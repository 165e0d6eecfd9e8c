/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.anonymous;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.spinescribe.manuscript.Affiliation;

/** Decides whether web addresses and file names lead to the authors. */
final class Addresses {

    /** An address in a folded text. */
    static final Pattern ADDRESS = Pattern.compile("(?i)(?:\\b(?:https?://|www\\.)|(?<![\\p{L}\\p{N}@.])"
            + "(?=[a-z0-9.-]{4,80}/)(?:[a-z0-9-]+\\.)+[a-z]{2,}/)[^\\s<>\"\uFFFC]*[^\\s<>\".,;:!?)\\]}'\uFFFC]");

    /** Hosts where people have pages of their own. */
    private static final Set<String> PORTALS = Set.of("github", "gitlab", "bitbucket", "osf", "figshare", "zenodo",
            "researchgate", "academia", "linkedin", "twitter", "x", "facebook", "instagram", "youtube",
            "youtu", "orcid", "dropbox", "google", "publons", "mendeley", "sites", "drive", "scholar", "loop", "bsky",
            "mastodon");
    private static final Set<String> EVERYBODYS = Set.of("gmail.com", "googlemail.com", "outlook.com", "hotmail.com",
            "yahoo.com", "icloud.com", "web.de", "gmx.de", "gmx.net", "163.com", "qq.com", "126.com", "naver.com");
    private static final int SHORTEST = 5;

    private final Set<String> whole = new HashSet<>();
    private final Set<String> parts = new HashSet<>();
    private final Set<String> domains = new HashSet<>();

    /** Adds the forms of a person's name in addresses: müller, jmueller, mueller-j. */
    void add(NameReading name) {
        for (String variant : NameWords.variants(name.family())) {
            String family = squeezed(variant);
            if (family.length() >= SHORTEST && name.certain() && !OrdinaryWords.contains(variant)) {
                parts.add(family);
            }
            whole.add(family);
            for (String given : name.given()) {
                String first = squeezed(given);
                if (!first.isEmpty()) {
                    List.of(first, first.substring(0, 1)).forEach(each -> {
                        whole.add(each + family);
                        whole.add(family + each);
                    });
                }
            }
        }
        whole.removeIf(each -> each.length() < 3);
    }

    /** Adds the words of an institution that its host names may contain. */
    void add(Affiliation affiliation) {
        for (String part : affiliation.name().split("[,;]")) {
            Arrays.stream(part.split("[\\s()–—-]+")).map(Addresses::squeezed)
                    .filter(word -> word.length() >= SHORTEST && PlaceClues.isTelling(word.substring(0, 1)
                            .toUpperCase(Locale.ROOT) + word.substring(1))).forEach(domains::add);
        }
    }

    /** Adds the domain of an author's e-mail address. */
    void addMail(String mail) {
        String domain = mail.substring(mail.indexOf('@') + 1).strip().toLowerCase(Locale.ROOT);
        if (!EVERYBODYS.contains(domain) && domain.contains(".")) {
            domains.add(domain);
        }
    }

    /** Whether an address, or a file name, identifies the authors. */
    boolean tells(String address) {
        String plain = FoldedText.fold(decoded(address)).toLowerCase(Locale.ROOT);
        String squeezed = plain.replaceAll("[^\\p{L}\\p{N}/]", "");
        if (parts.stream().anyMatch(squeezed::contains)) {
            return true;
        }
        List<String> words = new ArrayList<>(List.of(plain.split("[^\\p{L}\\p{N}]+")));
        words.addAll(List.of(plain.split("[^\\p{L}\\p{N}._-]+")).stream().map(Addresses::squeezed).toList());
        return words.stream().anyMatch(word -> whole.contains(word) && !OrdinaryWords.contains(word))
                || domains.stream().anyMatch(host(plain)::contains);
    }

    /** Whether the host of an address offers personal pages. */
    boolean mayTell(String address) {
        return Arrays.stream(host(address.toLowerCase(Locale.ROOT)).split("\\.")).anyMatch(PORTALS::contains);
    }

    private static String host(String address) {
        return address.replaceFirst("^[a-z]+:/*", "").replaceFirst("[/?#].*$", "");
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    private static String squeezed(String text) {
        return FoldedText.fold(text).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
