/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.spinescribe.clinical.vocabulary.Heading;
import org.spinescribe.clinical.vocabulary.InstalledVocabulary;
import org.spinescribe.clinical.vocabulary.MeshFile;
import org.spinescribe.clinical.vocabulary.Vocabularies;
import org.spinescribe.clinical.vocabulary.Vocabulary;

/**
 * Measures one thing about vocabularies in a virtual machine that has done nothing before, and prints the milliseconds:
 * {@code java VocabularyBenchmark import|open|bundled|lookup|suggest MESH-FILE INDEX}.
 */
final class VocabularyBenchmark {

    private static final int ROUNDS = 5;
    private static final int WORDS = 1000;

    private interface Step {
        void run() throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        Path mesh = Path.of(arguments[1]);
        Path index = Path.of(arguments[2]);
        switch (arguments[0]) {
            case "import" -> print(time(() -> Files.write(index, InstalledVocabulary.index(MeshFile.read(mesh)))));
            case "open" -> print(time(() -> InstalledVocabulary.open(index).find("Myelopathy").orElseThrow()));
            case "bundled" -> print(time(() -> Vocabularies.bundled().find("Myelopathy").orElseThrow()));
            case "lookup" -> lookUp(InstalledVocabulary.open(index), terms(mesh));
            case "suggest" -> suggest(InstalledVocabulary.open(index), terms(mesh));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /** All terms of MeSH, the mean of each round. */
    private static void lookUp(Vocabulary vocabulary, List<String> terms) throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            print(time(() -> terms.forEach(term -> vocabulary.find(term).orElseThrow())) / terms.size());
        }
    }

    /** Every misspelling by itself; the first ones are slower than the others, so they are all printed. */
    private static void suggest(Vocabulary vocabulary, List<String> terms) throws Exception {
        Random random = new Random(1);
        for (int i = 0; i < WORDS; i++) {
            String misspelt = misspelt(terms.get(random.nextInt(terms.size())), random);
            print(time(() -> vocabulary.suggest(misspelt)));
        }
    }

    private static String misspelt(String term, Random random) {
        StringBuilder word = new StringBuilder(term);
        int place = random.nextInt(word.length());
        switch (random.nextInt(3)) {
            case 0 -> word.deleteCharAt(place);
            case 1 -> word.insert(place, (char) ('a' + random.nextInt(26)));
            default -> word.setCharAt(place, (char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }

    private static List<String> terms(Path mesh) throws Exception {
        List<String> terms = new ArrayList<>();
        for (Heading heading : MeshFile.read(mesh).headings()) {
            terms.add(heading.name());
            terms.addAll(heading.entryTerms());
        }
        return terms;
    }

    private static double time(Step step) throws Exception {
        long start = System.nanoTime();
        step.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static void print(double milliseconds) {
        System.out.printf(Locale.ROOT, "%.5f%n", milliseconds);
    }
}
