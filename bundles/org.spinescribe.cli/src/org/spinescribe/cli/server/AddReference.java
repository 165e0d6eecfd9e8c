/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.server;

import java.net.ProxySelector;
import java.util.List;
import java.util.Map;

import org.spinescribe.cli.texts.Texts;
import org.spinescribe.language.ide.bibliography.ReferencePlan;
import org.spinescribe.language.ide.fixes.QuickFixes;
import org.spinescribe.language.ide.server.CommandCall;
import org.spinescribe.language.ide.server.CommandRefused;
import org.spinescribe.language.ide.server.ServerCommand;
import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.bibliography.WorkIdentifier;
import org.spinescribe.sources.catalogues.CatalogueProblem;
import org.spinescribe.sources.catalogues.Catalogues;
import org.spinescribe.sources.catalogues.PlatformProxies;

/**
 * Looks up a work and adds it to the bibliography of a report: {@code spinescribe.addReference(report, number)}. Writes
 * the bibliography at once, and asks the client to insert the key into the report.
 */
final class AddReference implements ServerCommand {

    private static final int FOUND = 60;

    @Override
    public String name() {
        return QuickFixes.ADD_REFERENCE;
    }

    @Override
    public Object run(CommandCall call) throws CommandRefused {
        String typed = call.text(1, "a DOI or a PubMed number");
        WorkIdentifier identifier = WorkIdentifier.of(typed).orElseThrow(() -> new CommandRefused(
                Texts.of("cite.add.number", typed)));
        call.file(); // fails for a report without a file, which has no bibliography
        BibliographyEntry work = find(call, identifier);
        if (!call.step(Texts.of("server.step.found", identifier.text()), FOUND)) {
            return Map.of();
        }
        PlannedReferences planned = PlannedReferences.of(call, report -> ReferencePlan.of(report,
                Map.of(identifier, work)));
        planned.write(call, name(), List.of());
        return Map.of("key", planned.plan().keys().get(identifier), "written",
                planned.plan().file().map(file -> List.of(
                file.toUri().toString())).orElse(List.of()));
    }

    private static BibliographyEntry find(CommandCall call, WorkIdentifier identifier) throws CommandRefused {
        try {
            return new Catalogues(call.catalogues(), new PlatformProxies(System.getenv(), ProxySelector.getDefault()))
                    .find(identifier);
        } catch (CatalogueProblem e) {
            throw new CommandRefused(e.getMessage());
        }
    }
}
