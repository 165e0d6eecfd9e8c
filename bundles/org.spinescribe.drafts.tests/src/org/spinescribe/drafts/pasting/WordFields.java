/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.pasting;

/** Fields as Word writes them into HTML. */
final class WordFields {

    private WordFields() {
    }

    /** A field with HTML as its shown text. */
    static String field(String instruction, String shown) {
        return begin(instruction) + shown + end();
    }

    /** The part of a field before its shown text. */
    static String begin(String instruction) {
        return "<!--[if supportFields]><span style='mso-element:field-begin'></span> ADDIN " + escaped(instruction)
                + " <span style='mso-element:field-separator'></span><![endif]-->";
    }

    /** The end of a field. */
    static String end() {
        return "<!--[if supportFields]><span style='mso-element:field-end'></span><![endif]-->";
    }

    /** An instruction of Zotero that cites works. */
    static String zotero(String... items) {
        return "ZOTERO_ITEM CSL_CITATION {\"citationID\":\"x1\",\"citationItems\":[" + String.join(",", items) + "]}";
    }

    /** A work with further properties of the citation. */
    static String item(String author, int year, String more) {
        return ("{\"id\":1,\"itemData\":{\"id\":1,\"type\":\"article-journal\",\"title\":\"%1$s on the "
                + "spine\",\"author\":[{\"family\":\"%1$s\",\"given\":\"Ann\"}],"
                + "\"issued\":{\"date-parts\":[[%2$d]]}}%3$s}")
                .formatted(author, year, more);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
