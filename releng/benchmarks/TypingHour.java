/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Types as many keys as in an hour, as fast as the server answers, and reports the memory in use at the start and after
 * each quarter. It types sentences and deletes them again, so that the report keeps its length.
 */
final class TypingHour {

    private static final int WORDS = Integer.getInteger("words", 4_000);
    private static final int KEYS = Integer.getInteger("keys", 18_000);
    private static final int WARM = 400;
    private static final int QUARTERS = 4;
    private static final int PAUSE = 10;
    private static final String SENTENCE = " Afterwards T7 and L2 were fused, and she walked with a brace for weeks.";

    private TypingHour() {
    }

    public static void main(String[] arguments) throws Exception {
        TypingClient client = new TypingClient(List.of(arguments), Files.createTempDirectory("typing-hour"), WORDS);
        client.open(Integer.MAX_VALUE);
        type(client, 0, WARM);
        print(client, 0);
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            type(client, quarter * KEYS / QUARTERS, (quarter + 1) * KEYS / QUARTERS);
            print(client, (quarter + 1) * KEYS / QUARTERS);
        }
        client.close();
    }

    /** Types each letter before the caret, from the last one of the sentence to the first. */
    private static void type(TypingClient client, int from, int to) throws Exception {
        for (int key = from; key < to; key++) {
            int place = key % (2 * SENTENCE.length());
            if (place < SENTENCE.length()) {
                client.type(SENTENCE.charAt(SENTENCE.length() - 1 - place));
            } else {
                client.delete();
            }
            if (key % PAUSE == 0) {
                client.complete();
                client.colour();
            }
        }
    }

    private static void print(TypingClient client, int keys) throws Exception {
        System.out.printf(Locale.ROOT, "| %,d | %d | %d |%n", keys, client.inUse(), client.resident());
    }
}
