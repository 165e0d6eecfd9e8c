/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

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
 * A client that types into a long report: the language server is a separate process, as editors start it, and is
 * measured from outside.
 */
final class TypingClient implements LanguageClient {

    private static final String PROSE =
            "On day %d the pain at L%d was less, and the patient walked; the level T%d was tender. ";
    private static final Pattern USED = Pattern.compile("used (\\d+)K");

    private final LinkedBlockingQueue<Long> published = new LinkedBlockingQueue<>();
    private final Process process;
    private final LanguageServer server;
    private final TextDocumentIdentifier report;
    private final Position caret;
    private final String text;
    private String tokens;
    private int version;

    /** @param words the number of words in the report */
    TypingClient(List<String> command, Path folder, int words) throws IOException {
        StringBuilder prose = new StringBuilder();
        for (int i = 0, written = 0; written < words; i++, written += 18) {
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

    /** Opens the report, or its first letters, and waits for the first diagnostics. */
    void open(int letters) throws Exception {
        InitializeParams client = new InitializeParams();
        client.setCapabilities(new ClientCapabilities());
        client.setProcessId((int) ProcessHandle.current().pid());
        server.initialize(client).get(1, TimeUnit.MINUTES);
        server.initialized(new InitializedParams());
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(report.getUri(),
                "casereport", ++version, letters < text.length() ? text.substring(0, letters) + "\n}\n" : text)));
        published.take();
    }

    /** Types a letter and waits for the diagnostics; returns the milliseconds until they arrive. */
    double type(char letter) throws InterruptedException {
        return change(new Range(caret, caret), String.valueOf(letter));
    }

    /** Deletes a letter, and waits. */
    double delete() throws InterruptedException {
        return change(new Range(caret, new Position(caret.getLine(), caret.getCharacter() + 1)), "");
    }

    private double change(Range range, String letters) throws InterruptedException {
        published.clear();
        long begin = System.nanoTime();
        server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(report.getUri(), ++version),
                List.of(new TextDocumentContentChangeEvent(range, letters))));
        return milliseconds(published.take() - begin);
    }

    double complete() throws Exception {
        long begin = System.nanoTime();
        server.getTextDocumentService().completion(new CompletionParams(report, caret)).get(1, TimeUnit.MINUTES);
        return milliseconds(System.nanoTime() - begin);
    }

    /** Requests all tokens at first, then the changes. */
    double colour() throws Exception {
        long begin = System.nanoTime();
        tokens = tokens == null
                ? server.getTextDocumentService().semanticTokensFull(new SemanticTokensParams(report))
                        .get(1, TimeUnit.MINUTES).getResultId()
                : server.getTextDocumentService().semanticTokensFullDelta(new SemanticTokensDeltaParams(report, tokens))
                        .get(1, TimeUnit.MINUTES).map(all -> all.getResultId(), delta -> delta.getResultId());
        return milliseconds(System.nanoTime() - begin);
    }

    /** The resident memory of the process, in megabytes. */
    long resident() throws IOException {
        Path status = Path.of("/proc", String.valueOf(pid()), "status");
        return !Files.exists(status) ? 0 : Files.readAllLines(status).stream().filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).sum() >> 10;
    }

    /** The live objects, in megabytes. */
    long inUse() throws Exception {
        jcmd("GC.run");
        return USED.matcher(jcmd("GC.heap_info").replaceAll("(?s)Metaspace.*", "")).results()
                .mapToLong(used -> Long.parseLong(used.group(1))).sum() >> 10;
    }

    private String jcmd(String what) throws Exception {
        Process jcmd = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                String.valueOf(pid()), what).redirectErrorStream(true).start();
        String said = new String(jcmd.getInputStream().readAllBytes());
        if (jcmd.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
        return said;
    }

    /** The process id of the JVM: the launcher is a shell that becomes the JVM, or has it as its child. */
    private long pid() {
        return process.descendants().findFirst().orElse(process.toHandle()).pid();
    }

    void close() throws Exception {
        server.shutdown().get(1, TimeUnit.MINUTES);
        server.exit();
        process.waitFor();
    }

    static double milliseconds(long nanoseconds) {
        return nanoseconds / 1e6;
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        published.add(System.nanoTime());
    }

    @Override
    public void telemetryEvent(Object event) {
        // messages are ignored
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
