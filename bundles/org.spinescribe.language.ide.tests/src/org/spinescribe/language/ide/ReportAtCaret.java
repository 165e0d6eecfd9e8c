/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.spinescribe.language.caseReport.CaseReport;
import org.spinescribe.language.report.Report;

import com.google.inject.Injector;

/**
 * A parsed report with a caret, as in an editor.
 *
 * @param caret the offset of the caret, which tests mark with a broken bar in the text
 */
public record ReportAtCaret(XtextResource resource, Document document, int caret) {

    private static final Injector LANGUAGE = language();

    private static Injector language() {
        Injector injector = new CaseReportIdeSetup().createInjectorAndDoEMFRegistration();
        new JournalIdeSetup().createInjectorAndDoEMFRegistration();
        return injector;
    }

    /** Returns a service of the language. */
    public static <T> T service(Class<T> type) {
        return LANGUAGE.getInstance(type);
    }

    /** Parses a report with a broken bar (¦) at the caret. Its file need not exist. */
    public static ReportAtCaret of(Path file, String textWithBar) {
        int bar = textWithBar.indexOf('¦');
        String text = bar < 0 ? textWithBar : textWithBar.substring(0, bar) + textWithBar.substring(bar + 1);
        XtextResource resource = (XtextResource) LANGUAGE.getInstance(XtextResourceSet.class)
                .createResource(URI.createFileURI(file.toAbsolutePath().toString()));
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ReportAtCaret(resource, new Document(1, text), Math.max(0, bar));
    }

    /** Parses a report that has no neighbours. */
    public static ReportAtCaret of(String textWithBar) {
        return of(Path.of("target", "nowhere", "typed.casereport"), textWithBar);
    }

    public Report report() {
        return Report.of((CaseReport) resource.getContents().getFirst());
    }

    public Position position() {
        return document.getPosition(caret);
    }

    public TextDocumentIdentifier identifier() {
        return new TextDocumentIdentifier(resource.getURI().toString());
    }
}
