/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A piece of a paragraph of a draft. */
public sealed interface DraftInline {

    /** The style of words. */
    enum Style {
        EMPHASIS, STRONG, SUPERSCRIPT, SUBSCRIPT
    }

    /**
     * Words.
     *
     * @param text its line breaks are those of the author
     * @param place paragraph of the words
     * @param offset of the first character in the text of that paragraph, in UTF-16 units
     */
    record Words(String text, Set<Style> styles, Place place, int offset) implements DraftInline {
        public Words {
            styles = styles.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(styles));
        }

        /** Generated words, without a place in the file. */
        public static Words made(String text) {
            return new Words(text, Set.of(), Place.NONE, 0);
        }

        /** A part of these words. */
        public Words part(int from, int to) {
            return new Words(text.substring(from, to), styles, place, offset + from);
        }
    }

    /**
     * Works that the text cites.
     *
     * @param printed the text of the citation in the file
     */
    record Cited(List<Work> works, Words printed) implements DraftInline {
        public Cited {
            works = List.copyOf(works);
        }

        /** Whether these keys include the keys of all works. */
        public boolean isOf(Set<String> keys) {
            return works.stream().allMatch(work -> keys.contains(work.key()));
        }

        /** The same citation by other keys. */
        public Cited keyed(Map<String, String> keys) {
            return new Cited(works.stream().map(work -> new Work(keys.get(work.key()), work.prefix(), work.locator(),
                    work.withoutAuthor())).toList(), printed);
        }

        /** A cited work, with words before it and pages behind it; both may be empty. */
        public record Work(String key, String prefix, String locator, boolean withoutAuthor) {

            /** A work without words or pages. */
            public Work(String key) {
                this(key, "", "", false);
            }
        }
    }

    /**
     * A figure, table or supplementary file that the text mentions.
     *
     * @param target {@link DraftBlock.Figure#name()} and the like
     * @param printed the text of the mention in the file, such as the number
     */
    record Mention(String target, Words printed) implements DraftInline {
    }

    /** A link out of the manuscript. */
    record Link(String address, List<DraftInline> content) implements DraftInline {
        public Link {
            content = List.copyOf(content);
        }
    }

    /** A footnote or endnote, as a list of paragraphs. */
    record Note(List<List<DraftInline>> paragraphs) implements DraftInline {
        public Note {
            paragraphs = paragraphs.stream().map(List::copyOf).toList();
        }
    }

    /** The text of some inlines as in the file, without notes. */
    static String plain(List<DraftInline> inlines) {
        StringBuilder text = new StringBuilder();
        for (DraftInline inline : inlines) {
            switch (inline) {
                case Words words -> text.append(words.text());
                case Cited cited -> text.append(cited.printed().text());
                case Mention mention -> text.append(mention.printed().text());
                case Link link -> text.append(plain(link.content()));
                case Note note -> { }
            }
        }
        return text.toString();
    }

    /** The first place that is not {@link Place#NONE}. */
    static Place place(List<DraftInline> inlines) {
        for (DraftInline inline : inlines) {
            Place place = switch (inline) {
                case Words words -> words.place();
                case Cited cited -> cited.printed().place();
                case Mention mention -> mention.printed().place();
                case Link link -> place(link.content());
                case Note note -> Place.NONE;
            };
            if (!place.equals(Place.NONE)) {
                return place;
            }
        }
        return Place.NONE;
    }
}
