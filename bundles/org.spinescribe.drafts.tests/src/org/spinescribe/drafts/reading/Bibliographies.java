/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.reading;

import org.spinescribe.sources.bibliography.BibliographyReader;

/** The words of a bibliography as they are read back from it. */
final class Bibliographies {

    private Bibliographies() {
    }

    static String plain(String bibTeX) {
        StringBuilder text = new StringBuilder();
        BibliographyReader.read(bibTeX, "references.bib").entries().forEach(work -> work.fields().values()
                .forEach(value -> text.append(value.replaceAll("</?(?:i|sup|sub)>", "")).append(' ')));
        return text.toString();
    }
}
