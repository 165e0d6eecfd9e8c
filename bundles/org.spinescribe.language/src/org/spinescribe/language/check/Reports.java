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

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.diagnostics.Diagnostic;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;
import org.spinescribe.language.CaseReportStandaloneSetup;
import org.spinescribe.language.caseReport.CaseReport;
import org.spinescribe.language.caseReport.CaseReportFactory;
import org.spinescribe.language.report.Report;

import com.google.inject.Inject;
import com.google.inject.Injector;
import com.google.inject.Provider;

/** Reads and checks reports. May be used by several threads at a time. */
public final class Reports {

    @Inject
    private Provider<XtextResourceSet> resourceSets;
    @Inject
    private IResourceValidator validator;

    private Reports() {
    }

    /** Sets the language up in this virtual machine. */
    public static Reports open() {
        return open(new CaseReportStandaloneSetup().createInjectorAndDoEMFRegistration());
    }

    /** Uses a language that is set up already. */
    public static Reports open(Injector injector) {
        Reports reports = new Reports();
        injector.injectMembers(reports);
        return reports;
    }

    /**
     * Reads a report and checks it.
     *
     * @throws UnreadableReport when the file is no text that could be a report
     */
    public CheckedReport check(Path file) throws UnreadableReport {
        return check(file, ReportText.read(file));
    }

    /** Checks a text as if it were the content of a file. */
    public CheckedReport check(Path file, String text) {
        XtextResource resource = parse(file, text);
        List<Finding> findings = validator.validate(resource, CheckMode.ALL, CancelIndicator.NullImpl).stream()
                .map(Reports::finding).sorted().distinct().toList();
        CaseReport model = resource.getContents().isEmpty() ? CaseReportFactory.eINSTANCE.createCaseReport()
                : (CaseReport) resource.getContents().getFirst();
        return new CheckedReport(file, new Report(model), findings);
    }

    private XtextResource parse(Path file, String text) {
        XtextResourceSet set = resourceSets.get();
        URI uri = URI.createFileURI(file.toAbsolutePath().toString());
        XtextResource resource = (XtextResource) set.createResource(uri.fileExtension() == null
                || !uri.fileExtension().equals("casereport") ? uri.appendFileExtension("casereport") : uri);
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory cannot fail", e);
        }
        return resource;
    }

    private static Finding finding(Issue issue) {
        String rule = switch (issue.getCode()) {
            case null -> Finding.SYNTAX;
            case Diagnostic.SYNTAX_DIAGNOSTIC, Diagnostic.SYNTAX_DIAGNOSTIC_WITH_RANGE -> Finding.SYNTAX;
            case Diagnostic.LINKING_DIAGNOSTIC -> Finding.UNKNOWN_NAME;
            default -> issue.getCode();
        };
        return new Finding(issue.getLineNumber(), issue.getColumn(), issue.getOffset(), issue.getLength(),
                issue.getSeverity(), issue.getMessage(), rule);
    }
}
