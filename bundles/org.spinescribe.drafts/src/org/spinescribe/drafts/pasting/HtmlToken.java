/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.pasting;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of HTML as programs write it, well-formed or not. */
sealed interface HtmlToken {

    /**
     * The start of an element.
     *
     * @param name in small letters
     * @param attributes as they stand in the tag
     */
    record Start(String name, String attributes) implements HtmlToken {

        private static final Pattern ATTRIBUTE =
                Pattern.compile("([\\w:-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))");

        /** The value of an attribute; empty where there is none. */
        String attribute(String wanted) {
            Matcher matcher = ATTRIBUTE.matcher(attributes);
            while (matcher.find()) {
                if (matcher.group(1).equalsIgnoreCase(wanted)) {
                    String value = matcher.group(2) != null ? matcher.group(2)
                            : matcher.group(3) != null ? matcher.group(3) : matcher.group(4);
                    return HtmlEntities.decoded(value);
                }
            }
            return "";
        }

        /** A property of the style that the element has by itself, in small letters; empty where there is none. */
        String style(String property) {
            for (String declaration : attribute("style").toLowerCase(Locale.ROOT).split(";")) {
                int colon = declaration.indexOf(':');
                if (colon > 0 && declaration.substring(0, colon).strip().equals(property)) {
                    return declaration.substring(colon + 1).strip();
                }
            }
            return "";
        }
    }

    /** The end of an element. */
    record End(String name) implements HtmlToken {
    }

    /** Characters, with their entities resolved. */
    record Text(String text) implements HtmlToken {
    }

    /** A number or sign that Word writes before the text of a list item. */
    record ListMark(String text) implements HtmlToken {
    }
}
