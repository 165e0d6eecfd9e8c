/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends damaged messages to a language server in a separate process, as editors start it; then opens and closes many
 * documents, changes one quickly, opens a huge one, and disconnects without notice. Between the messages the server
 * must still answer valid requests.
 */
final class FuzzServer {

    private static final int PATIENCE_SECONDS = 60;
    private static final Pattern ID = Pattern.compile("\"id\":\"?(\\d+)\"?");
    private static final String POSITION = "\"position\":{\"line\":1,\"character\":5}";
    private static final String TEXT =
            "case report \\\"A\\\"\\nsection \\\"S\\\" { At T7–T5 [#x]. }\\nfigure x \\\"x.svg\\\"\\n";
    private static final String[] WORDS = { "null", "[]", "{}", "-1", "1e400", "99999999999999999999", "\"\"", "true",
            "\"\\ud800\"", "\"file:///\"", "\"untitled:x\"", "2147483647", "[[[[[[]]]]]]" };

    private final Random random;
    private final Process process;
    private final OutputStream out;
    private final Map<Long, Boolean> answered = new ConcurrentHashMap<>();
    private final String[] templates;
    private final String report;
    private long ids = 1_000_000;

    private FuzzServer(List<String> command, long seed) throws IOException {
        random = new Random(seed);
        Path folder = Files.createTempDirectory("fuzz-server");
        report = folder.resolve("a.casereport").toUri().toString();
        String document = "\"textDocument\":{\"uri\":\"" + report + "\"}";
        String range = "\"range\":{\"start\":{\"line\":0,\"character\":0},\"end\":{\"line\":1,\"character\":9}}";
        templates = new String[] {
            request("textDocument/hover", document + "," + POSITION),
            request("textDocument/completion", document + "," + POSITION),
            request("textDocument/definition", document + "," + POSITION),
            request("textDocument/references", document + "," + POSITION
            + ",\"context\":{\"includeDeclaration\":true}"),
            request("textDocument/rename", document + "," + POSITION + ",\"newName\":\"y\""),
            request("textDocument/codeAction", document + "," + range + ",\"context\":{\"diagnostics\":[]}"),
            request("textDocument/formatting", document + ",\"options\":{\"tabSize\":2,\"insertSpaces\":true}"),
            request("textDocument/semanticTokens/full", document),
            request("textDocument/semanticTokens/range", document + "," + range),
            request("textDocument/semanticTokens/full/delta", document + ",\"previousResultId\":\"1\""),
            request("textDocument/inlayHint", document + "," + range),
            request("textDocument/selectionRange", document + ",\"positions\":[{\"line\":1,\"character\":5}]"),
            request("workspace/symbol", "\"query\":\"x\""),
            request("workspace/executeCommand", "\"command\":\"spinescribe.checklist\",\"arguments\":[\"" + report
            + "\"]"),
            note("textDocument/didChange", "\"textDocument\":{\"uri\":\"" + report
                    + "\",\"version\":2},\"contentChanges\":[{" + range + ",\"text\":\"case\"}]"),
            note("textDocument/didChange", "\"textDocument\":{\"uri\":\"" + report
                    + "\",\"version\":2},\"contentChanges\":[{\"text\":\"" + TEXT + "\"}]"),
            note("textDocument/didOpen", "\"textDocument\":{\"uri\":\"" + report
                    + "\",\"languageId\":\"casereport\",\"version\":1,\"text\":\"" + TEXT + "\"}"),
            note("textDocument/didSave", document), note("textDocument/didClose", document),
            note("workspace/didChangeConfiguration",
            "\"settings\":{\"spinescribe\":{\"rules\":{\"levels/*\":\"off\"}}}"),
            note("workspace/didChangeWatchedFiles", "\"changes\":[{\"uri\":\"" + report + "\",\"type\":2}]"),
            note("$/cancelRequest", "\"id\":7") };
        process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        out = process.getOutputStream();
        Thread.ofPlatform().daemon().start(this::read);
    }

    public static void main(String[] arguments) throws Exception {
        long seed = Long.parseLong(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        FuzzServer fuzz = new FuzzServer(List.of(arguments).subList(2, arguments.length), seed);
        fuzz.begin();
        for (int i = 1; i <= count; i++) {
            fuzz.send(fuzz.damaged());
            if (i % 1000 == 0) {
                fuzz.mustAnswer("message " + i);
            }
            if (i % Math.max(1, count / 4) == 0) {
                System.out.printf(Locale.ROOT, "%,d messages: memory of the process %d MB.%n", i, fuzz.resident() >> 10);
            }
        }
        System.out.printf(Locale.ROOT, "%,d damaged messages, seed %d: the server answers.%n", count, seed);
        fuzz.manyDocuments();
        fuzz.quickChanges();
        fuzz.hugeDocument();
        System.out.printf(Locale.ROOT, "Memory in use: %d MB.%n", fuzz.resident() >> 10);
        fuzz.leave();
    }

    private static String request(String method, String parameters) {
        return "{\"jsonrpc\":\"2.0\",\"id\":7,\"method\":\"" + method + "\",\"params\":{" + parameters + "}}";
    }

    private static String note(String method, String parameters) {
        return "{\"jsonrpc\":\"2.0\",\"method\":\"" + method + "\",\"params\":{" + parameters + "}}";
    }

    private void begin() throws Exception {
        send(request("initialize", "\"capabilities\":{}"));
        send(note("initialized", ""));
        mustAnswer("the start");
    }

    /** A message; some are whole, the others have a word, a character or an end in the wrong place. */
    private String damaged() {
        String message = templates[random.nextInt(templates.length)];
        int place = random.nextInt(message.length());
        return switch (random.nextInt(6)) {
            case 0 -> message;
            case 1 -> message.substring(0, place);
            case 2 -> message.substring(0, place) + (char) random.nextInt(0x3000) + message.substring(place + 1);
            case 3 -> value(message);
            case 4 -> message.replaceFirst("\"[a-zA-Z]+\":", "\"other\":");
            default -> value(value(message));
        };
    }

    /** Replaces one value by another. */
    private String value(String message) {
        List<int[]> values = Pattern.compile("(?<=:)(\"[^\"]*\"|\\d+|true)").matcher(message).results()
                .map(found -> new int[] { found.start(), found.end() }).toList();
        if (values.isEmpty()) {
            return message;
        }
        int[] one = values.get(random.nextInt(values.size()));
        return message.substring(0, one[0]) + WORDS[random.nextInt(WORDS.length)] + message.substring(one[1]);
    }

    private void manyDocuments() throws Exception {
        for (int i = 0; i < 1000; i++) {
            String other = report.replace("a.casereport", "b" + i + ".casereport");
            send(note("textDocument/didOpen", "\"textDocument\":{\"uri\":\"" + other
                    + "\",\"languageId\":\"casereport\",\"version\":1,\"text\":\"" + TEXT + "\"}"));
            send(note("textDocument/didClose", "\"textDocument\":{\"uri\":\"" + other + "\"}"));
        }
        mustAnswer("1,000 documents");
        System.out.println("1,000 documents opened and closed: the server answers.");
    }

    private void quickChanges() throws Exception {
        send(note("textDocument/didOpen", "\"textDocument\":{\"uri\":\"" + report
                + "\",\"languageId\":\"casereport\",\"version\":1,\"text\":\"" + TEXT + "\"}"));
        for (int i = 0; i < 1000; i++) {
            send(note("textDocument/didChange", "\"textDocument\":{\"uri\":\"" + report + "\",\"version\":" + (i + 2)
                    + "},\"contentChanges\":[{\"range\":{\"start\":{\"line\":1,\"character\":14},\"end\":{\"line\":1,"
                    + "\"character\":14}},\"text\":\"x\"}]"));
        }
        mustAnswer("1,000 quick changes");
        System.out.println("1,000 quick changes: the server answers.");
    }

    private void hugeDocument() throws Exception {
        String huge = "section \\\"S\\\" { " + "At T7–T5 it hurt. ".repeat(10_000_000 / 18) + "}\\n";
        String other = report.replace("a.casereport", "huge.casereport");
        long begin = System.nanoTime();
        send(note("textDocument/didOpen", "\"textDocument\":{\"uri\":\"" + other
                + "\",\"languageId\":\"casereport\",\"version\":1,\"text\":\"" + huge + "\"}"));
        mustAnswer("a document of 10 MB");
        send(note("textDocument/didClose", "\"textDocument\":{\"uri\":\"" + other + "\"}"));
        mustAnswer("its end");
        System.out.printf(Locale.ROOT, "A document of 10 MB: the server answers after %.1f s.%n",
                (System.nanoTime() - begin) / 1e9);
    }

    /** Disconnects without notice, like a killed client. */
    private void leave() throws Exception {
        long begin = System.nanoTime();
        out.close();
        if (!process.waitFor(5, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The server outlives its client");
        }
        System.out.printf(Locale.ROOT, "The client is gone: the server ends after %.1f s.%n",
                (System.nanoTime() - begin) / 1e9);
    }

    private void mustAnswer(String what) throws Exception {
        long id = ++ids;
        send("{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"workspace/symbol\",\"params\":{\"query\":\"zzz\"}}");
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS); !answered.containsKey(id);) {
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new IllegalStateException("No answer after " + what
                        + (process.isAlive() ? "" : "; it has ended"));
            }
            Thread.sleep(2);
        }
        answered.clear();
    }

    private void send(String message) throws IOException {
        byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
        out.write(("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.flush();
    }

    private void read() {
        try {
            InputStream in = process.getInputStream();
            while (true) {
                StringBuilder header = new StringBuilder();
                while (!header.toString().endsWith("\r\n\r\n")) {
                    int next = in.read();
                    if (next < 0) {
                        return;
                    }
                    header.append((char) next);
                }
                int length = Integer.parseInt(header.toString().replaceAll("\\D", ""));
                String start = new String(in.readNBytes(length), 0, Math.min(length, 60), StandardCharsets.UTF_8);
                Matcher id = ID.matcher(start);
                if (id.find() && id.group(1).length() > 6) {
                    answered.put(Long.parseLong(id.group(1)), true);
                }
            }
        } catch (IOException closed) {
            return;
        }
    }

    /** The resident memory in kilobytes. */
    private long resident() throws IOException {
        ProcessHandle server = process.descendants().findFirst().orElse(process.toHandle());
        Path status = Path.of("/proc", String.valueOf(server.pid()), "status");
        return !Files.exists(status) ? 0 : Files.readAllLines(status).stream().filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).sum();
    }
}
