/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Normalises the fields of a work, whatever program wrote them: the number of an article is in {@code eid}, identifiers
 * are bare, pages have dashes, dates are those of biblatex.
 */
final class CommonFields {

    private static final List<String> ARTICLE_NUMBERS = List.of("eid", "article-number", "articleno", "articlenumber",
            "article_number", "artnum", "art_number", "art-no", "artno", "elocation-id", "elocationid", "e-location");
    private static final Pattern NUMBERED =
            Pattern.compile("(?i)(?:(?:art(?:icle|n)?\\.?|paper)\\s?(?:(?:no|nr|num|number)\\b"
            + "\\.?:?|#|:)?|e-?location(?:\\sid)?:?)\\s?([A-Za-z]{0,4}-?\\d[\\w.-]{0,20}?)[.,;]?");
    private static final Pattern VOLUME = Pattern.compile("(?i)^(?:vol(?:ume)?|bd)\\b\\.?\\s?(\\d)");
    private static final Pattern ISSUE = Pattern.compile("(?i)^(?:no|nr|issue|iss|heft)\\b\\.?\\s?(\\d)");
    private static final Pattern PAGES = Pattern.compile("(?i)^(?:pp?|pages?|pgs?|s)(?:\\.\\s?|\\s)(\\p{Alnum})");
    private static final List<String> ADDRESSES = List.of("url", "ee", "link", "howpublished");

    private final Map<String, String> fields;

    private CommonFields(Map<String, String> fields) {
        this.fields = new LinkedHashMap<>(fields);
    }

    /** The same fields in one form. */
    static Map<String, String> of(Map<String, String> fields) {
        CommonFields common = new CommonFields(fields);
        common.identifiers();
        common.figures();
        common.articleNumber();
        common.pages();
        common.replace("date", date -> WorkDate.parse(date).map(WorkDate::edtf).orElse(date));
        return common.fields;
    }

    private void identifiers() {
        rename("pmc", "pmcid");
        if (List.of("pubmed", "pmid").contains(fields.getOrDefault("eprinttype", "").toLowerCase(Locale.ROOT))) {
            rename("eprint", "pmid");
            fields.remove("eprinttype");
        }
        replace("url", address -> address.replaceFirst("^<(?:URL:)?\\s?(.*)>$", "$1"));
        replace("doi", PastedIdentifier::doi);
        replace("pmid", PastedIdentifier::pmid);
        replace("pmcid", PastedIdentifier::pmcid);
        if (value("doi").isEmpty()) {
            ADDRESSES.stream().flatMap(field -> value(field).stream())
                    .flatMap(address -> PastedIdentifier.doiOfAddress(address).stream()).findFirst()
                    .ifPresent(doi -> fields.put("doi", doi));
        }
    }

    /** Styles print their own words before the figures. */
    private void figures() {
        replace("volume", text -> VOLUME.matcher(text).replaceFirst("$1"));
        replace("number", text -> ISSUE.matcher(text).replaceFirst("$1"));
        replace("pages", text -> PAGES.matcher(text).replaceFirst("$1"));
    }

    private void articleNumber() {
        ARTICLE_NUMBERS.forEach(field -> rename(field, "eid"));
        replace("eid", number -> numbered(number).orElse(number));
        for (String field : List.of("pages", "note", "number")) {
            Optional<String> number = value(field).flatMap(text -> field.equals("pages")
                    && PlainValues.isArticleNumber(text) ? Optional.of(text) : numbered(text));
            if (number.isPresent()) {
                fields.putIfAbsent("eid", number.get());
                fields.remove(field);
            }
        }
    }

    private void pages() {
        replace("pages", PlainValues::pages);
        if (value("pages").equals(value("eid"))) {
            fields.remove("pages");
        }
    }

    private static Optional<String> numbered(String text) {
        Matcher number = NUMBERED.matcher(text.strip());
        return number.matches() ? Optional.of(number.group(1)) : Optional.empty();
    }

    private Optional<String> value(String field) {
        return Optional.ofNullable(fields.get(field)).filter(text -> !text.isBlank());
    }

    private void replace(String field, UnaryOperator<String> change) {
        value(field).ifPresent(text -> fields.put(field, change.apply(text)));
    }

    /** Gives a field the common name, unless that is in use already; an equal value under two names becomes one. */
    private void rename(String field, String common) {
        if (!field.equals(common) && (!fields.containsKey(common) || fields.get(common).equals(fields.get(field)))) {
            value(field).ifPresent(text -> fields.put(common, text));
            fields.remove(field);
        }
    }
}
