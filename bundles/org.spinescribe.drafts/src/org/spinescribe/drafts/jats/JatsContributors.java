/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.jats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.spinescribe.drafts.Contributor;
import org.spinescribe.drafts.Draft;
import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The authors of an article and their affiliations. */
final class JatsContributors {

    private static final Pattern ORCID = Pattern.compile("\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]");
    /** The address of a CRediT role, which ends with the role's identifier. */
    private static final Pattern ROLE = Pattern.compile("credit\\.niso\\.org/contributor-roles/([a-z-]+)/?");

    private final JatsContext context;
    private final Element meta;
    final List<Draft.Affiliation> affiliations = new ArrayList<>();
    final List<Contributor> authors = new ArrayList<>();

    JatsContributors(JatsContext context, Element meta) {
        this.context = context;
        this.meta = meta;
    }

    void read() {
        Map<String, Integer> indexes = new HashMap<>();
        List<Element> places = Elements.all(meta, "aff");
        for (Element aff : places) {
            indexes.put(Elements.attribute(aff, "id"), affiliations.size());
            affiliations.add(new Draft.Affiliation(JatsAffiliation.address(aff), context.places.of(aff)));
        }
        indexes.remove("");
        details();
        for (Element group : Elements.of(meta, "contrib-group")) {
            for (Element contrib : Elements.all(group, "contrib")) {
                String type = Elements.attribute(contrib, "contrib-type");
                if (type.isEmpty() || type.equals("author")) {
                    author(contrib, indexes, places);
                } else {
                    context.remark("contributor", contrib, type, Elements.words(contrib));
                }
            }
        }
    }

    /** Remarks on the addresses and identifiers, as a report takes only the few that journals print. */
    private void details() {
        List<String> details = Stream.concat(Elements.of(meta, "contrib-group").stream(),
                Elements.all(meta, "aff").stream())
                .flatMap(part -> Stream.of("email", "uri", "ext-link", "contrib-id", "institution-id")
                        .flatMap(name -> Elements.all(part, name).stream())).map(Elements::text)
                        .filter(text -> !text.isEmpty()).toList();
        if (!details.isEmpty()) {
            context.remark("author-details", meta, String.join(", ", details));
        }
    }

    private void author(Element contrib, Map<String, Integer> indexes, List<Element> places) {
        Optional<Element> person = Elements.all(contrib, "name").stream().findFirst()
                .or(() -> Elements.first(contrib, "string-name"));
        Optional<Element> collab = Elements.first(contrib, "collab");
        String name = person.map(JatsContributors::name).or(() -> collab.map(JatsContributors::group)).orElse("");
        if (name.isEmpty()) {
            context.remark("contributor", contrib, "author", Elements.words(contrib));
            return;
        }
        String degrees = Elements.all(contrib, "degrees").stream().map(Elements::text)
                .collect(Collectors.joining(", "));
        boolean corresponding = Elements.attribute(contrib, "corresp").equals("yes")
                || references(contrib, "corresp").findAny().isPresent();
        String family = person.flatMap(each -> Elements.first(each, "surname")).map(Elements::text).orElse("");
        authors.add(new Contributor(name, family, person.isEmpty(), degrees, affiliations(contrib, indexes, places),
                corresponding ? email(contrib) : "", orcid(contrib), corresponding,
                Elements.attribute(contrib, "equal-contrib").equals("yes"), roles(contrib),
                context.places.of(contrib)));
    }

    /** The affiliations of a contributor: by reference, or inside the element, else the one that all share. */
    private List<Integer> affiliations(Element contrib, Map<String, Integer> indexes, List<Element> places) {
        List<Integer> named = Elements.all(contrib, "xref").stream()
                .filter(each -> Elements.attribute(each, "ref-type").equals("aff")
                        || indexes.containsKey(Elements.attribute(each, "rid")))
                .flatMap(each -> Stream.of(Elements.attribute(each, "rid").split("\\s+")))
                .filter(indexes::containsKey).map(indexes::get).distinct().toList();
        if (!named.isEmpty()) {
            return named;
        }
        List<Integer> inside = Elements.all(contrib, "aff").stream().map(places::indexOf).filter(index -> index >= 0)
                .toList();
        return inside.isEmpty() && places.size() == 1 && nobodyNames(indexes) ? List.of(0) : inside;
    }

    private boolean nobodyNames(Map<String, Integer> indexes) {
        return Elements.of(meta, "contrib-group").stream().flatMap(group -> Elements.all(group, "xref").stream())
                .noneMatch(each -> indexes.containsKey(Elements.attribute(each, "rid")));
    }

    /** The identifiers of a contributor's references of one type. */
    private static Stream<String> references(Element contrib, String type) {
        return Elements.all(contrib, "xref").stream()
                .filter(each -> Elements.attribute(each, "ref-type").equals(type))
                .map(each -> Elements.attribute(each, "rid"));
    }

    /** The name of a group, without its members. */
    private static String group(Element collab) {
        StringBuilder text = new StringBuilder();
        for (Node node = collab.getFirstChild(); node != null; node = node.getNextSibling()) {
            text.append(node instanceof Element element && Elements.name(element).matches("contrib-group|aff|xref") ? ""
                    : node.getTextContent());
        }
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    static String name(Element name) {
        String family = Elements.first(name, "surname").map(Elements::text).orElse("");
        String given = Elements.first(name, "given-names").map(Elements::text).orElse("");
        String suffix = Elements.first(name, "suffix").map(Elements::text).orElse("");
        return family.isEmpty() ? Elements.text(name)
                : ((Elements.attribute(name, "name-style").equals("eastern") ? family + " " + given
                        : given + " " + family) + (suffix.isEmpty() ? "" : " " + suffix)).strip();
    }

    /** The address in the contributor, else in the contributor's note, else in any such note. */
    private String email(Element contrib) {
        List<String> ids = references(contrib, "corresp").toList();
        List<Element> notes = Elements.all(meta, "corresp");
        return Stream.of(Stream.of(contrib),
                notes.stream().filter(note -> ids.contains(Elements.attribute(note, "id"))),
                notes.stream()).flatMap(places -> places).flatMap(place -> Elements.all(place, "email").stream())
                .map(Elements::text).findFirst().orElse("");
    }

    private static String orcid(Element contrib) {
        return Stream.of("contrib-id", "uri").flatMap(name -> Elements.all(contrib, name).stream()).map(Elements::text)
                .map(ORCID::matcher).filter(Matcher::find).map(Matcher::group).findFirst().orElse("");
    }

    private static List<String> roles(Element contrib) {
        return Elements.all(contrib, "role").stream().map(role -> {
            String address = Elements.attribute(role, "vocab-term-identifier");
            return address.isEmpty() ? Elements.attribute(role, "content-type") : address;
        }).map(ROLE::matcher).filter(Matcher::find).map(id -> id.group(1)).distinct().toList();
    }
}
