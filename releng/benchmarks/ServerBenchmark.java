/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokensDeltaParams;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/**
 * Measures how long somebody waits who types into a report of 20,000 words, from the outside: the language server is a
 * process of its own, as editors start it.
 */
final class ServerBenchmark implements LanguageClient {

    private static final int WORDS = 20_000;
    private static final int KEYS = Integer.getInteger("keys", 200);
    private static final int WARM = 40;
    private static final String PROSE =
            "On day %d the pain at L%d was less, and the patient walked; the level T%d was tender. ";

    private final LinkedBlockingQueue<Long> published = new LinkedBlockingQueue<>();
    private final Process process;
    private final LanguageServer server;
    private final TextDocumentIdentifier report;
    private final Position caret;
    private final String text;
    private int version;

    private ServerBenchmark(List<String> command, Path folder) throws IOException {
        StringBuilder prose = new StringBuilder();
        for (int i = 0, words = 0; words < WORDS; i++, words += 18) {
            prose.append(i % 8 == 7 ? "\n\n  " : "").append(PROSE.formatted(i % 90, 1 + i % 5, 1 + i % 12));
        }
        String start = "case report \"A long case report\"\n\nauthor \"Ada Exemplar\"\n\nsection \"Case report\" {\n  ";
        text = start + prose + "\n}\n";
        int place = text.indexOf("\n\n  ", text.length() / 2) + 4;
        caret = new Position((int) text.substring(0, place).chars().filter(c -> c == '\n').count(), 2);
        Path file = Files.writeString(folder.resolve("long.casereport"), text);
        report = new TextDocumentIdentifier(file.toUri().toString());
        process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        Launcher<LanguageServer> launcher = LSPLauncher.createClientLauncher(this, process.getInputStream(),
                process.getOutputStream());
        launcher.startListening();
        server = launcher.getRemoteProxy();
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("server-benchmark");
        List<Double> starts = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            long begin = System.nanoTime();
            ServerBenchmark started = new ServerBenchmark(List.of(arguments), folder);
            started.open(started.text.substring(0, 600) + "\n}\n");
            starts.add(milliseconds(started.published.take() - begin));
            started.close();
        }
        print("start to first diagnostics", starts);
        ServerBenchmark benchmark = new ServerBenchmark(List.of(arguments), folder);
        benchmark.open(benchmark.text);
        benchmark.published.take();
        benchmark.type();
        benchmark.close();
    }

    private void open(String content) throws Exception {
        InitializeParams client = new InitializeParams();
        client.setCapabilities(new ClientCapabilities());
        client.setProcessId((int) ProcessHandle.current().pid());
        server.initialize(client).get(1, TimeUnit.MINUTES);
        server.initialized(new InitializedParams());
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(report.getUri(),
                "casereport", ++version, content)));
    }

    private void key() {
        server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(report.getUri(), ++version),
                List.of(new TextDocumentContentChangeEvent(new Range(caret, caret), "x"))));
    }

    private void type() throws Exception {
        for (int i = 0; i < WARM; i++) {
            diagnostics();
        }
        List<Double> diagnostics = new ArrayList<>();
        List<Double> completions = new ArrayList<>();
        List<Double> tokens = new ArrayList<>();
        String last = server.getTextDocumentService().semanticTokensFull(new SemanticTokensParams(report)).get()
                .getResultId();
        long before = resident();
        for (int i = 0; i < KEYS; i++) {
            diagnostics.add(diagnostics());
            long begin = System.nanoTime();
            server.getTextDocumentService().completion(new CompletionParams(report, caret)).get(1, TimeUnit.MINUTES);
            completions.add(milliseconds(System.nanoTime() - begin));
            begin = System.nanoTime();
            last = server.getTextDocumentService().semanticTokensFullDelta(new SemanticTokensDeltaParams(report, last))
                    .get(1, TimeUnit.MINUTES).map(all -> all.getResultId(), delta -> delta.getResultId());
            tokens.add(milliseconds(System.nanoTime() - begin));
        }
        print("key to diagnostics", diagnostics);
        print("completion", completions);
        print("changes of the semantic tokens", tokens);
        System.out.printf(Locale.ROOT, "%nMemory in use: %d MB before %d keys, %d MB after.%n", before >> 10, KEYS,
                resident() >> 10);
    }

    private double diagnostics() throws InterruptedException {
        published.clear();
        long begin = System.nanoTime();
        key();
        return milliseconds(published.take() - begin);
    }

    /** Kilobytes. */
    private long resident() throws IOException {
        Path status = Path.of("/proc", String.valueOf(server().pid()), "status");
        return !Files.exists(status) ? 0 : Files.readAllLines(status).stream().filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).sum();
    }

    /** The launcher is a shell that becomes the JVM, or has it as its child. */
    private ProcessHandle server() {
        return process.descendants().findFirst().orElse(process.toHandle());
    }

    private void close() throws Exception {
        server.shutdown().get(1, TimeUnit.MINUTES);
        server.exit();
        process.waitFor();
    }

    private static double milliseconds(long nanoseconds) {
        return nanoseconds / 1e6;
    }

    private static void print(String what, List<Double> times) {
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        System.out.printf(Locale.ROOT, "| %s | %.0f | %.0f | %.0f |%n", what, sorted[sorted.length / 2],
                sorted[(int) Math.ceil(sorted.length * 0.95) - 1], sorted[sorted.length - 1]);
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        published.add(System.nanoTime());
    }

    @Override
    public void telemetryEvent(Object event) {
        // Nothing is told.
    }

    @Override
    public void showMessage(MessageParams message) {
        System.err.println(message.getMessage());
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {
        System.err.println(message.getMessage());
    }
}
