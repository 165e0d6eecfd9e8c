/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.check;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.spinescribe.language.CaseReportStandaloneSetup;
import org.spinescribe.language.caseReport.CaseReport;
import org.spinescribe.language.caseReport.CaseReportFactory;
import org.spinescribe.language.journals.BundledJournals;
import org.spinescribe.language.report.OtherJournal;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.engine.ReportValidator;
import org.spinescribe.sources.files.ReportName;

import com.google.inject.Inject;
import com.google.inject.Injector;
import com.google.inject.Provider;

/** Reads and checks reports. Thread-safe. */
public final class Reports {

    private static final String REHEARSAL = """
            case report "A case report"
            author "Ada Exemplar"
            section "Case report" { The pain at L4/5 began 3 days ago, see [@a] and [#b]. }
            figure b "b.png"
            """;
    private static final URI WITHOUT_FILE = URI.createURI("document:/typed" + ReportName.ENDING);

    /** A lone CR, the line end of very old files, which Xtext does not count; the replacement has the same length. */
    private static final Pattern LONE_CR = Pattern.compile("\r(?!\n)");

    /** The language that {@link #prepare} sets up, until {@link #open()} takes it. */
    private static final AtomicReference<CompletableFuture<Injector>> PREPARED = new AtomicReference<>();

    @Inject
    private Provider<XtextResourceSet> resourceSets;
    @Inject
    private ReportValidator validator;

    private Reports() {
    }

    /** Starts to set up the language in another thread. Saves time when called before the program needs reports. */
    public static void prepare() {
        PREPARED.compareAndSet(null, CompletableFuture.supplyAsync(Reports::language,
                task -> Thread.ofPlatform().daemon().start(task)));
    }

    /** Starts to load the tables that need no language in another thread. */
    public static void prepareFacts() {
        Thread.ofPlatform().daemon().start(ClinicalFacts::prepare);
    }

    /**
     * Checks a small report in another thread, as a warm-up. A program that waits for its first report then finds all
     * classes loaded.
     */
    public void rehearse() {
        Thread.ofPlatform().daemon().start(() -> {
            XtextResource resource = create(WITHOUT_FILE);
            parse(resource, REHEARSAL);
            validator.validate(resource, CheckMode.ALL, CancelIndicator.NullImpl);
        });
    }

    /** Sets up the language in this virtual machine. */
    public static Reports open() {
        prepareFacts();
        CompletableFuture<Injector> prepared = PREPARED.getAndSet(null);
        return open(prepared == null ? language() : prepared.join());
    }

    private static Injector language() {
        return new CaseReportStandaloneSetup().createInjectorAndDoEMFRegistration();
    }

    /** Uses an existing setup of the language. */
    public static Reports open(Injector injector) {
        Reports reports = new Reports();
        injector.injectMembers(reports);
        Thread.ofPlatform().daemon().start(BundledJournals::prepare);
        return reports;
    }

    /**
     * Reads a report and checks it.
     *
     * @param journal the journal whose demands replace those of the report's own journal; empty for the report's own
     * @throws UnreadableReport when the file is no text that could be a report
     */
    public CheckedReport check(Path file, Optional<String> journal) throws UnreadableReport {
        return check(file, ReportText.read(file), journal);
    }

    /**
     * Checks a text as if it were the content of a file.
     *
     * @param journal the journal whose demands replace those of the report's own journal; empty for the report's own
     * @throws UnreadableReport when there is no such journal
     */
    public CheckedReport check(Path file, String text, Optional<String> journal) throws UnreadableReport {
        XtextResource resource = create(file);
        if (journal.isPresent()) {
            if (OtherJournal.find(resource, journal.get()).isEmpty()) {
                throw new UnreadableReport("journal", journal.get(), String.join(", ", BundledJournals.names()));
            }
            OtherJournal.set(resource.getResourceSet(), journal.get());
        }
        return check(file, text, resource);
    }

    /**
     * The text of a file.
     *
     * @throws UnreadableReport when the file is no text that could be a report
     */
    public static String text(Path file) throws UnreadableReport {
        return ReportText.read(file);
    }

    /** Parses a text as if it were the content of a file, without checking it. */
    public Report read(Path file, String text) {
        XtextResource resource = create(file);
        parse(resource, text);
        return report(resource);
    }

    /** Parses a text that has no file, and so no files beside it, without checking it. */
    public Report read(String text) {
        XtextResource resource = create(WITHOUT_FILE);
        parse(resource, text);
        return report(resource);
    }

    /** Checks a text as if it were the content of a file. */
    public CheckedReport check(Path file, String text) {
        return check(file, text, create(file));
    }

    private CheckedReport check(Path file, String text, XtextResource resource) {
        parse(resource, text);
        List<Finding> findings = validator.validate(resource, CheckMode.ALL, CancelIndicator.NullImpl).stream()
                .map(Finding::of).sorted().distinct().toList();
        return new CheckedReport(file, report(resource), findings);
    }

    private static Report report(XtextResource resource) {
        return Report.of(resource.getContents().isEmpty() ? CaseReportFactory.eINSTANCE.createCaseReport()
                : (CaseReport) resource.getContents().getFirst());
    }

    private XtextResource create(Path file) {
        URI uri = URI.createFileURI(file.toAbsolutePath().toString());
        boolean named = ReportName.EXTENSION.equals(uri.fileExtension());
        return create(named ? uri : uri.appendFileExtension(ReportName.EXTENSION));
    }

    private XtextResource create(URI address) {
        return (XtextResource) resourceSets.get().createResource(address);
    }

    private static void parse(XtextResource resource, String text) {
        try {
            resource.load(new ByteArrayInputStream(LONE_CR.matcher(text).replaceAll("\n")
                    .getBytes(StandardCharsets.UTF_8)),
                    Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory cannot fail", e);
        }
    }
}
