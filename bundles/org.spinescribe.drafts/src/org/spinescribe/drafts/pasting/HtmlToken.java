/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.pasting;

import java.util.Locale;
import java.util.Optional;

import org.jsoup.nodes.Element;
import org.spinescribe.drafts.DraftInline;

/** A piece of HTML. */
sealed interface HtmlToken permits HtmlToken.Start, HtmlToken.End, HtmlToken.Text, HtmlToken.ListMark, FieldPiece,
        HtmlToken.Replaced, HtmlToken.ReplacedEnd {

    /** The start of an element. */
    record Start(Element element) implements HtmlToken {

        /** In small letters. */
        String name() {
            return element.normalName();
        }

        /** The value of an attribute; empty where there is none. */
        String attribute(String wanted) {
            return element.attr(wanted);
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

    /**
     * What follows is shown by a reference manager.
     *
     * @param by the citation that it is; empty for the list of references
     */
    record Replaced(Optional<DraftInline.Cited> by) implements HtmlToken {
    }

    /** The end of what a reference manager shows. */
    record ReplacedEnd() implements HtmlToken {
    }
}
