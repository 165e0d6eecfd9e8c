/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.server;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.spinescribe.cli.texts.Texts;
import org.spinescribe.language.ide.bibliography.ReferencePlan;
import org.spinescribe.language.ide.server.CommandCall;
import org.spinescribe.language.ide.server.CommandRefused;
import org.spinescribe.language.ide.server.ServerCommand;
import org.spinescribe.sources.catalogues.CatalogueProblem;
import org.spinescribe.sources.catalogues.Zotero;

import com.google.gson.Gson;

/**
 * Opens Zotero’s citation picker, adds the picked works to the bibliography, and inserts the citation at the caret:
 * {@code spinescribe.citeFromZotero(report, position, address)}. The address of Zotero is optional.
 */
final class CiteFromZotero implements ServerCommand {

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
        call.file(); // fails for a report without a file, which has no bibliography
        Optional<Zotero.Picked> picked = pick(new Zotero(call.text(2).map(URI::create).orElse(Zotero.USUAL)));
        if (picked.isEmpty()) {
            return Map.of();
        }
        PlannedReferences.of(call, report -> ReferencePlan.keyed(report, picked.get().works())).write(call, name(),
                List.of(new TextEdit(new Range(caret, caret), picked.get().citation())));
        return Map.of("citation", picked.get().citation());
    }

    private static Optional<Zotero.Picked> pick(Zotero zotero) throws CommandRefused {
        try {
            return zotero.pick();
        } catch (CatalogueProblem e) {
            throw new CommandRefused(e.getMessage());
        }
    }
}
