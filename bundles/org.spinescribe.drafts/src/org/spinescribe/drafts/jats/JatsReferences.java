/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.jats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.spinescribe.drafts.references.CslBuilder;
import org.spinescribe.drafts.references.ReferenceString;
import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Element;

/** Reads the list of references: its citations, and the keys of their works. */
final class JatsReferences {

    private static final Set<String> CITATIONS = Set.of("element-citation", "mixed-citation", "nlm-citation",
            "citation");

    private JatsReferences() {
    }

    /** Reads all references of a list. */
    static void readAll(Element list, JatsContext context) {
        List<String> other = new ArrayList<>();
        for (Element ref : Elements.all(list, "ref")) {
            List<String> keys = new ArrayList<>();
            List<Element> citations = citations(ref);
            citations.forEach(citation -> keys.add(key(citation, context, other)));
            if (citations.isEmpty() && !Elements.text(ref).isEmpty()) {
                keys.add(asPrinted(ref, context));
            }
            for (Element identified : Stream.concat(Stream.of(ref), citations.stream()).toList()) {
                context.keys.putIfAbsent(Elements.attribute(identified, "id"), identified == ref ? keys
                        : List.of(keys.get(citations.indexOf(identified))));
            }
        }
        if (!other.isEmpty()) {
            context.remark("identifiers", list, String.join(", ", other));
        }
    }

    private static List<Element> citations(Element ref) {
        List<Element> found = new ArrayList<>();
        for (Element each : Elements.of(ref)) {
            if (Elements.name(each).equals("citation-alternatives")) {
                // the form for programs comes first
                Stream.of("element-citation", "nlm-citation", "mixed-citation", "citation")
                        .flatMap(name -> Elements.of(each, name).stream()).findFirst().ifPresent(found::add);
            } else if (CITATIONS.contains(Elements.name(each))) {
                found.add(each);
            }
        }
        return found;
    }

    private static String key(Element citation, JatsContext context, List<String> other) {
        Optional<CslBuilder> item = JatsWork.isTagged(citation) ? Optional.of(JatsWork.of(citation, other))
                : ReferenceString.parse(Elements.text(citation));
        return item.flatMap(each -> context.works.add(each.json())).orElseGet(() -> asPrinted(citation, context));
    }

    private static String asPrinted(Element element, JatsContext context) {
        String printed = ReferenceString.withoutNumber(Elements.text(element));
        context.remark("reference-as-printed", element, printed);
        return context.works.addVerbatim(printed);
    }
}
