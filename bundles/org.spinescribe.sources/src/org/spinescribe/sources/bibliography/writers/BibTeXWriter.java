/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography.writers;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.PersonName;

/** Writes works as BibTeX in UTF-8, for LaTeX and for reports. */
public final class BibTeXWriter {

    private static final Set<String> VERBATIM = Set.of("url", "doi", "file", "eprint", "pmid", "pmcid");
    /** Fields that lead to other entries, whose fields the work has taken over. */
    private static final Set<String> LINKS = Set.of("crossref", "xdata");
    private static final Set<String> TITLES = Set.of("title", "booktitle", "shorttitle", "subtitle");

    private BibTeXWriter() {
    }

    /** The works in their order. */
    public static String text(List<BibliographyEntry> works) {
        return works.stream().map(BibTeXWriter::entry).collect(Collectors.joining("\n"));
    }

    private static String entry(BibliographyEntry work) {
        StringBuilder entry = new StringBuilder("@" + work.type() + "{" + work.key() + ",\n");
        work.fields().entrySet().stream().filter(field -> !LINKS.contains(field.getKey()))
                .forEach(field -> entry.append(field(work, field.getKey(), field.getValue())));
        return entry.append("}\n").toString();
    }

    private static String field(BibliographyEntry work, String field, String value) {
        return "  " + field + " = {" + (work.names().containsKey(field) ? names(work.people(field))
                : value(field, value)) + "},\n";
    }

    private static String value(String field, String value) {
        if (VERBATIM.contains(field)) {
            return value.replace("{", "%7B").replace("}", "%7D");
        }
        if (field.equals("pages")) {
            return LatexWords.of(value).replace("–", "--");
        }
        return TITLES.contains(field) ? LatexWords.title(value) : LatexWords.of(value);
    }

    private static String names(List<PersonName> people) {
        return people.stream().map(BibTeXWriter::name).collect(Collectors.joining(" and "));
    }

    /** The name with the family name first, the only form in which all parts are unambiguous. */
    private static String name(PersonName person) {
        if (person.equals(PersonName.OTHERS)) {
            return "others";
        }
        if (person.group()) {
            return "{" + LatexWords.of(person.family()) + "}";
        }
        String family = LatexWords.of(person.family());
        boolean whole = Character.isLowerCase(person.family().codePointAt(0)) || person.family().contains(",");
        String name = (person.particle() + " " + (whole ? "{" + family + "}" : family)).strip();
        String suffix = person.suffix().isEmpty() ? "" : ", " + held(person.suffix());
        return name + suffix + ", " + held(person.given());
    }

    /** A part in which a comma parts nothing. */
    private static String held(String part) {
        return part.contains(",") ? "{" + LatexWords.of(part) + "}" : LatexWords.of(part);
    }
}
