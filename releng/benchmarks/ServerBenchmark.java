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

/** Measures the waiting times of an author who types into a report of 20,000 words. */
final class ServerBenchmark {

    private static final int WORDS = 20_000;
    private static final int KEYS = Integer.getInteger("keys", 200);
    private static final int WARM = 40;
    private static final int STARTS = 5;
    private static final int SHORT_REPORT = 600;

    private ServerBenchmark() {
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("server-benchmark");
        List<Double> starts = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            long begin = System.nanoTime();
            TypingClient started = new TypingClient(List.of(arguments), folder, WORDS);
            started.open(SHORT_REPORT);
            starts.add(TypingClient.milliseconds(System.nanoTime() - begin));
            started.close();
        }
        print("start to first diagnostics", starts);
        TypingClient client = new TypingClient(List.of(arguments), folder, WORDS);
        client.open(Integer.MAX_VALUE);
        type(client);
        client.close();
    }

    private static void type(TypingClient client) throws Exception {
        for (int i = 0; i < WARM; i++) {
            client.type('x');
        }
        client.colour();
        long before = client.resident();
        List<Double> diagnostics = new ArrayList<>();
        List<Double> completions = new ArrayList<>();
        List<Double> tokens = new ArrayList<>();
        for (int i = 0; i < KEYS; i++) {
            diagnostics.add(client.type('x'));
            completions.add(client.complete());
            tokens.add(client.colour());
        }
        print("key to diagnostics", diagnostics);
        print("completion", completions);
        print("changes of the semantic tokens", tokens);
        System.out.printf(Locale.ROOT, "%nMemory: %d MB before %d keys, %d MB after.%n", before, KEYS,
                client.resident());
    }

    private static void print(String what, List<Double> times) {
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(Locale.ROOT, "| %s | %.0f | %.0f | %.0f |%n", what, sorted[sorted.length / 2],
                sorted[(int) Math.ceil(sorted.length * 0.95) - 1], sorted[sorted.length - 1]);
    }
}
