/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.server;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.spinescribe.cli.texts.Texts;
import org.spinescribe.language.ide.bibliography.NoPlaceForWorks;
import org.spinescribe.language.ide.bibliography.ReferencePlan;
import org.spinescribe.language.ide.server.CommandCall;
import org.spinescribe.language.ide.server.CommandRefused;
import org.spinescribe.language.ide.server.ServerCommand;
import org.spinescribe.language.ide.text.TextLines;
import org.spinescribe.language.report.Report;
import org.spinescribe.manuscript.output.OutputFile;
import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.catalogues.CatalogueProblem;
import org.spinescribe.sources.catalogues.Zotero;

import com.google.gson.Gson;

/**
 * Opens Zotero’s picker, adds what is picked to the bibliography, and writes the citation at the caret:
 * {@code spinescribe.citeFromZotero(report, position, address)}. The address of Zotero may be left out.
 */
final class CiteFromZotero implements ServerCommand {

    /** What is planned, with the text that it was planned for. */
    private record Planned(ReferencePlan plan, String text) {
    }

    @Override
    public String name() {
        return "spinescribe.citeFromZotero";
    }

    @Override
    public Object run(CommandCall call) throws CommandRefused {
        if (!call.argument(1).isJsonObject()) {
            throw new CommandRefused(Texts.of("server.position", name()));
        }
        Position caret = new Gson().fromJson(call.argument(1), Position.class);
        call.file(); // works come beside files only
        try {
            Optional<Zotero.Picked> picked = new Zotero(call.text(2).map(URI::create).orElse(Zotero.USUAL)).pick();
            return picked.isEmpty() ? Map.of() : write(call, caret, picked.get());
        } catch (CatalogueProblem e) {
            throw new CommandRefused(e.getMessage());
        } catch (CompletionException e) {
            throw new CommandRefused(String.valueOf(e.getCause().getMessage()));
        } catch (IOException e) {
            throw new CommandRefused(Texts.of("not-written", call.file(), e.getMessage()));
        }
    }

    private Object write(CommandCall call, Position caret, Zotero.Picked picked) throws CommandRefused, IOException {
        Planned planned = call.read(report -> plan(report, picked.works())).join();
        ReferencePlan plan = planned.plan();
        if (plan.file().isPresent()) {
            OutputFile.write(plan.file().get(), out -> out.write(plan.text().getBytes(StandardCharsets.UTF_8)));
        }
        TextLines lines = new TextLines(planned.text());
        List<TextEdit> edits = new ArrayList<>(List.of(new TextEdit(new Range(caret, caret), picked.citation())));
        plan.edits().forEach(edit -> edits.add(new TextEdit(lines.range(edit.offset(), edit.length()), edit.text())));
        call.apply(name(), new WorkspaceEdit(Map.of(call.address(), edits))).join();
        return Map.of("citation", picked.citation());
    }

    private static Planned plan(Report report, List<BibliographyEntry> works) {
        try {
            return new Planned(ReferencePlan.keyed(report, works), TextLines.textOf(report));
        } catch (NoPlaceForWorks e) {
            throw new IllegalStateException(Texts.of("cite.add.no-place", e.file()), e);
        } catch (IOException e) {
            throw new IllegalStateException(Texts.of("unreadable", ReferencePlan.USUAL_NAME, e.getMessage()), e);
        }
    }
}
