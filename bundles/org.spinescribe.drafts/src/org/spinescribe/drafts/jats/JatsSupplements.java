/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.jats;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.spinescribe.drafts.Draft;
import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.Spaces;
import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Element;

/** The supplementary files of an article. */
final class JatsSupplements {

    /** The label that the report gives to a file by itself. */
    private static final Pattern NUMBERED_FILE = Pattern.compile("(?i)(?:supplement(?:ary|al)?|additional)"
            + "(?: (?:file|material|data|information))? S?\\d{1,3}[.:]?");

    private final JatsContext context;

    JatsSupplements(JatsContext context) {
        this.context = context;
    }

    /** The files of an article; those beside the article go with the report. */
    List<Draft.Supplement> of(Element article) {
        List<Draft.Supplement> supplements = new ArrayList<>();
        for (Element each : Elements.all(article, "supplementary-material")) {
            String address = Stream.concat(Stream.of(each), Elements.all(each, "media").stream())
                    .map(one -> Elements.attribute(one, "href"))
                    .filter(text -> !text.isEmpty()).findFirst().orElse("");
            context.file(address).ifPresent(file -> context.keep(address, file));
            List<DraftInline> caption = new ArrayList<>();
            Elements.first(each, "label").filter(label -> !NUMBERED_FILE.matcher(Elements.text(label)).matches())
                    .ifPresent(label -> caption.addAll(InlineReader.text(context, label)));
            for (Element part : Elements.all(each, "p")) {
                caption.add(DraftInline.Words.made(" "));
                caption.addAll(InlineReader.text(context, part));
            }
            supplements.add(new Draft.Supplement(String.valueOf(each.getUserData("name")), address,
                    Spaces.trimmed(caption),
                    context.places.of(each)));
        }
        return supplements;
    }

    /** Whether a section has only supplementary files, which the report lists by itself. */
    boolean fill(Element section) {
        List<Element> content = Elements.of(section).stream().filter(each -> !Elements.name(each).equals("title"))
                .toList();
        boolean files = !content.isEmpty() && content.stream()
                .allMatch(each -> Elements.name(each).equals("supplementary-material"));
        if (files) {
            Elements.first(section, "title")
                    .ifPresent(title -> context.remark("heading-left", title, Elements.words(title)));
        }
        return files;
    }
}
