/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.anonymous;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.spinescribe.manuscript.AuthorName;

/**
 * A person who might have written a report.
 *
 * @param given one given name or more
 * @param family with particle
 * @param stated whether the author says which part is the family name
 */
record GeneratedIdentity(String given, String family, boolean stated) {

    /** Given names and family names of twelve languages. */
    private static final String[][] NAMES = {
        { "James|Mary Ann|Patrick", "Whitfield|O'Callaghan|Lee-Smythe|MacAlister" },
        { "Jürgen|Hans-Peter|Käthe", "Müller|von der Heydt|Weißgerber|Schönefeldt" },
        { "François|Anne-Sophie|Zoé", "Lefèvre|de la Fontaine|D'Aubigné|Chêneau" },
        { "José|María Isabel|Íñigo", "Núñez López|García Márquez|Ibáñez|Zúñiga" },
        { "João|Ana Beatriz|Conceição", "Gonçalves|da Silva Araújo|Magalhães|dos Santos" },
        { "Giovanni|Maria Chiara|Niccolò", "D'Angelo|Della Rovere|Bertolucci|Rossi-Ferrario" },
        { "Jan|Annelies|Sjoerd", "van der Berg|ten Broek|Dijkstra|van 't Hoff" },
        { "Søren|Åse|Björn", "Østergård|Ångström|Þorvaldsson|Sjöström" },
        { "Łukasz|Małgorzata|Zdzisław", "Škorić|Wiśniewska|Brzęczyszczykiewicz|Żółkiewski" },
        { "Nguyễn Văn|Thị Hằng|Đức", "Đặng|Trịnh|Huỳnh|Phạm" },
        { "Haruo|Takahiro|Jun'ichi", "Kanno|Onoki|Ōtsuka|Kon'no" },
        { "Chul-Soo|Ji Won|Eun-Jung", "Kwak|Hwang|Jeong|Ryu" },
    };

    static GeneratedIdentity of(Random random) {
        String[] language = NAMES[random.nextInt(NAMES.length)];
        String[] given = language[0].split("\\|");
        String[] family = language[1].split("\\|");
        return new GeneratedIdentity(given[random.nextInt(given.length)], family[random.nextInt(family.length)],
                random.nextBoolean());
    }

    AuthorName name() {
        return stated ? AuthorName.of(given + " " + family, family) : AuthorName.of(given + " " + family);
    }

    /** How this person may be called in a text. */
    List<String> spellings() {
        String initials = given.replaceAll("(\\p{L})[\\p{L}\\p{M}']*", "$1.");
        String bare = initials.replaceAll("[^\\p{L}]", "");
        List<String> all = new ArrayList<>(List.of(given + " " + family, initials + " " + family, family + ", " + given,
                family + " " + bare, given + " " + family.toUpperCase(Locale.ROOT), family, capitalised(family),
                family + "'s", family + "’s", "Dr " + family, family + " et al."));
        String first = all.getFirst();
        all.add(first.replace("'", "’"));
        all.add(first.replace("'", ""));
        all.add(first.replace("-", "\u2010"));
        all.add(first.replace("-", " "));
        all.add(first.replace(" ", "\u00A0"));
        all.add(Normalizer.normalize(first, Normalizer.Form.NFD));
        all.add(withoutAccents(first));
        all.add(withoutAccents(family));
        all.add(family.replace("ü", "ue").replace("ö", "oe").replace("ß", "ss"));
        all.add(first.replace("ä", "ae").replace("ü", "ue").replace("ö", "oe").replace("Ö", "Oe"));
        return all;
    }

    private static String capitalised(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    static String withoutAccents(String name) {
        return Normalizer.normalize(name.replace("ł", "l").replace("Ł", "L").replace("đ", "d").replace("Đ", "D")
                .replace("ø", "o").replace("Ø", "O").replace("ß", "ss").replace("Þ", "Th"), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "");
    }

    /** The longest word of the family name without accents, in small letters; the copy must not contain it. */
    String core() {
        String longest = "";
        for (String word : withoutAccents(family).split("[ '’-]")) {
            longest = word.length() > longest.length() ? word : longest;
        }
        return longest.toLowerCase(Locale.ROOT);
    }
}
