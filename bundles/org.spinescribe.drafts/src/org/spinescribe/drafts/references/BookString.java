/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.references;

import static org.spinescribe.drafts.references.ReferenceParts.END;
import static org.spinescribe.drafts.references.ReferenceParts.PAGES;
import static org.spinescribe.drafts.references.ReferenceParts.YEAR;
import static org.spinescribe.drafts.references.ReferenceParts.group;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses the text behind the authors of a book or a chapter: title, editors, edition, place, publisher and year. */
final class BookString {

    private static final String PUBLISHER = "(?:(?<edition>\\d{1,2})(?:st|nd|rd|th)\\s+ed(?:ition|"
            + "n)?\\.?[.,;]?\\s+)?(?<place>\\p{Lu}[^.:;0-9]{1,60}):\\s*(?<publisher>[^;:0-9]{2,80})[;,]\\s*" + YEAR
            + "(?:\\s*[.:,;]\\s*(?:pp?\\.?\\s*)?" + PAGES + ")?(?:\\s*p\\.?)?" + END;
    private static final Pattern BOOK = Pattern.compile("^(?<title>.+?)[.,]\\s+" + PUBLISHER);
    private static final Pattern CHAPTER = Pattern.compile("^(?<title>.+?)[.,]\\s+In:?\\s+(?<editors>.+?)(?:,?\\s*\\(?"
            + "[Ee]d(?:s|itors?)?\\.?\\)?)[.,:]?\\s+(?<book>\\p{Lu}.+?)[.,]\\s+" + PUBLISHER);
    private static final Pattern IN_BOOK = Pattern.compile("[.,] In:? .+\\([Ee]ds?\\.?\\)");

    private BookString() {
    }

    /** Whether a text names the editors of the book that something stands in. */
    static boolean isInBook(String text) {
        return IN_BOOK.matcher(text).find();
    }

    /** A book, or a chapter of one. */
    static Optional<CslBuilder> parse(String text) {
        Matcher chapter = CHAPTER.matcher(text);
        if (chapter.matches()) {
            CslBuilder item = new CslBuilder("chapter").set("title", chapter.group("title"));
            if (PrintedNames.addTo(item, "editor", chapter.group("editors").replaceFirst("[,.]$", ""))) {
                return Optional.of(published(item.set("container-title", chapter.group("book")), chapter));
            }
        }
        Matcher book = BOOK.matcher(text);
        return book.matches() ? Optional.of(published(new CslBuilder("book").set("title", book.group("title")), book))
                : Optional.empty();
    }

    private static CslBuilder published(CslBuilder item, Matcher found) {
        return item.set("edition", found.group("edition")).set("publisher-place", found.group("place"))
                .set("publisher", found.group("publisher")).set("page", group(found, "pages"))
                .date("issued", found.group("year"), "", "");
    }
}
