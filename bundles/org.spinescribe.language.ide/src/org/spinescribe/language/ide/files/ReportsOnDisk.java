/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.formatting.FormattingService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.language.ide.names.ReportRename;
import org.spinescribe.language.ide.server.ServedLanguages;
import org.spinescribe.language.ide.text.TextLines;

import com.google.inject.Injector;

/** Applies editor services to reports on disk, and returns their results. Writes no files. */
public final class ReportsOnDisk {

    private static final FormattingOptions LAYOUT = new FormattingOptions(2, true);
    private static final String MARK = "\uFEFF";

    private final Injector language;

    private ReportsOnDisk(Injector language) {
        this.language = language;
    }

    /** Sets the language up in this JVM. */
    public static ReportsOnDisk open() {
        return new ReportsOnDisk(ServedLanguages.setUp().caseReport());
    }

    /**
     * Returns the formatted text of a report.
     *
     * @return empty when the report has such errors that formatting would change its words
     * @throws UnreadableReport when the file is no text that could be a report
     */
    public Optional<String> formatted(Path file) throws UnreadableReport {
        String typed = Reports.text(file);
        String mark = typed.startsWith(MARK) ? MARK : "";
        String text = typed.substring(mark.length());
        XtextResource resource = read(file, text);
        List<TextEdit> edits = language.getInstance(FormattingService.class).format(resource, new Document(1, text), 0,
                text.length(), LAYOUT);
        String formatted = new TextLines(text).edited(edits);
        return words(formatted).equals(words(text)) ? Optional.of(mark + formatted) : Optional.empty();
    }

    private static String words(String text) {
        return text.replaceAll("\\s++", "");
    }

    /**
     * Returns the new texts of all files changed by a rename.
     *
     * @param name the present name; {@code #name} for a figure, a table or a supplement only, {@code @key} for a work
     * only
     * @throws UnreadableReport when the file is no text that could be a report
     * @throws org.eclipse.lsp4j.jsonrpc.ResponseErrorException when the new name is invalid; the message says why
     */
    public Map<Path, String> renamed(Path file, String name, String newName) throws UnreadableReport, IOException {
        XtextResource resource = read(file, Reports.text(file));
        WorkspaceEdit edit = language.getInstance(ReportRename.class).rename(resource, name, newName,
                CancelIndicator.NullImpl);
        Map<Path, String> texts = new LinkedHashMap<>();
        for (Map.Entry<String, List<TextEdit>> edits : edit.getChanges().entrySet()) {
            Path changed = Path.of(java.net.URI.create(edits.getKey()));
            texts.put(changed, new TextLines(Files.readString(changed)).edited(edits.getValue()));
        }
        return texts;
    }

    private XtextResource read(Path file, String text) {
        XtextResource resource = (XtextResource) language.getInstance(XtextResourceSet.class)
                .createResource(URI.createFileURI(file.toAbsolutePath().normalize().toString()));
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory cannot fail", e);
        }
        return resource;
    }
}
