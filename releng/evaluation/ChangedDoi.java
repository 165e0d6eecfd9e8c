/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Spoils the DOI of a work that the case cites, as slips of the pen and of copying do.
 *
 * @param folder where the bibliographies of mutants are written
 * @param known DOIs of works that articles of the corpus cite
 */
record ChangedDoi(Path folder, List<String> known) implements Mutant.Operator {

    private static final Pattern DOI = Pattern.compile("<pub-id pub-id-type=\"doi\">\\s*(10\\.\\d{4,9}/[^<\\s]+)\\s*<");
    private static final List<String> RULES = List.of("citations/identifiers");

    /** With the DOIs of the reference lists of a corpus. */
    static ChangedDoi of(Path articles, Path folder) {
        try (Stream<Path> files = Files.list(articles)) {
            List<String> known = new ArrayList<>();
            for (Path file : files.filter(name -> name.toString().endsWith(".xml")).sorted().toList()) {
                Matcher doi = DOI.matcher(Files.readString(file));
                while (doi.find()) {
                    known.add(doi.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
                }
            }
            return new ChangedDoi(folder, known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "a DOI with a slip";
    }

    @Override
    public List<Mutant> of(RealCase original, int most, Random random) {
        List<Mutant> mutants = new ArrayList<>();
        for (int i = 0; i < most && !known.isEmpty(); i++) {
            String doi = known.get(random.nextInt(known.size()));
            String sound = citing(original, i + "-sound", doi);
            mutants.add(new Mutant(name(), sound, citing(original, i + "-mutant", spoilt(doi, random)), RULES));
        }
        return mutants;
    }

    private static String spoilt(String doi, Random random) {
        String suffix = doi.substring(doi.indexOf('/') + 1);
        return switch (random.nextInt(6)) {
            case 0 -> doi.replaceFirst("/", "");
            case 1 -> doi.replaceFirst("0", "O");
            case 2 -> suffix;
            case 3 -> doi.substring(0, doi.indexOf('/') + 1);
            case 4 -> doi.replaceFirst("\\.", ",");
            default -> doi.substring(1);
        };
    }

    private String citing(RealCase original, String number, String doi) {
        Path file = folder.resolve(original.name().replaceAll("[^A-Za-z0-9-]", "-") + "-" + number + ".bib");
        try {
            Files.writeString(file, "@article{cited,\n  author = {Exemplar, Ada},\n  title = {A work},\n"
                    + "  journal = {Eur Spine J},\n  year = {2018},\n  doi = {" + doi + "}\n}\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return original.text() + "\nsection \"Sources\" {\n  This was seen before [@cited].\n}\nreferences \""
                + file.getFileName() + "\"\n";
    }
}
