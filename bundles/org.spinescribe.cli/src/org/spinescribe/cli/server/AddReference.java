/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.server;

import java.io.IOException;
import java.net.ProxySelector;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;

import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.spinescribe.cli.texts.Texts;
import org.spinescribe.language.ide.bibliography.NoPlaceForWorks;
import org.spinescribe.language.ide.bibliography.ReferencePlan;
import org.spinescribe.language.ide.fixes.QuickFixes;
import org.spinescribe.language.ide.server.CommandCall;
import org.spinescribe.language.ide.server.CommandRefused;
import org.spinescribe.language.ide.server.ServerCommand;
import org.spinescribe.language.ide.text.TextLines;
import org.spinescribe.language.report.Report;
import org.spinescribe.manuscript.output.OutputFile;
import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.WorkIdentifier;
import org.spinescribe.sources.catalogues.CatalogueProblem;
import org.spinescribe.sources.catalogues.Catalogues;
import org.spinescribe.sources.catalogues.PlatformProxies;

/**
 * Looks a work up and adds it to the bibliography of a report: {@code spinescribe.addReference(report, number)}. The
 * bibliography is written at once; the client is asked to put the key into the report.
 */
final class AddReference implements ServerCommand {

    private static final int FOUND = 60;

    /** What is planned, with the text that it was planned for. */
    private record Planned(ReferencePlan plan, String text) {
    }

    @Override
    public String name() {
        return QuickFixes.ADD_REFERENCE;
    }

    @Override
    public Object run(CommandCall call) throws CommandRefused {
        String typed = call.text(1, "a DOI or a PubMed number");
        WorkIdentifier identifier = WorkIdentifier.of(typed).orElseThrow(() -> new CommandRefused(
                Texts.of("cite.add.number", typed)));
        call.file(); // works come beside files only
        try {
            BibliographyEntry work = new Catalogues(call.catalogues(), new PlatformProxies(System.getenv(),
                    ProxySelector.getDefault())).find(identifier);
            if (!call.step(Texts.of("server.step.found", identifier.text()), FOUND)) {
                return Map.of();
            }
            return write(call, call.read(report -> plan(report, identifier, work)).join(), identifier);
        } catch (CatalogueProblem e) {
            throw new CommandRefused(e.getMessage());
        } catch (CompletionException e) {
            throw new CommandRefused(String.valueOf(e.getCause().getMessage()));
        } catch (IOException e) {
            throw new CommandRefused(Texts.of("not-written", call.file(), e.getMessage()));
        }
    }

    private static Planned plan(Report report, WorkIdentifier identifier, BibliographyEntry work) {
        try {
            return new Planned(ReferencePlan.of(report, Map.of(identifier, work)), TextLines.textOf(report));
        } catch (NoPlaceForWorks e) {
            throw new IllegalStateException(Texts.of("cite.add.no-place", e.file()), e);
        } catch (IOException e) {
            throw new IllegalStateException(Texts.of("unreadable", ReferencePlan.USUAL_NAME, e.getMessage()), e);
        }
    }

    private Object write(CommandCall call, Planned planned, WorkIdentifier identifier)
            throws IOException, CommandRefused {
        ReferencePlan plan = planned.plan();
        if (plan.file().isPresent()) {
            OutputFile.write(plan.file().get(), out -> out.write(plan.text().getBytes(StandardCharsets.UTF_8)));
        }
        TextLines lines = new TextLines(planned.text());
        List<TextEdit> edits = plan.edits().stream().map(edit -> new TextEdit(lines.range(edit.offset(), edit.length()),
                edit.text())).toList();
        if (!edits.isEmpty()) {
            call.apply(name(), new WorkspaceEdit(Map.of(call.address(), edits))).join();
        }
        return Map.of("key", plan.keys().get(identifier), "written", plan.file().map(file -> List.of(file.toUri()
                .toString())).orElse(List.of()));
    }
}
