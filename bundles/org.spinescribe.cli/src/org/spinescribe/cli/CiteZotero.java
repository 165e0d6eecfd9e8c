/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.spinescribe.cli.terminal.ExitCode;
import org.spinescribe.cli.texts.Texts;
import org.spinescribe.language.check.Reports;
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.language.ide.bibliography.NoPlaceForWorks;
import org.spinescribe.language.ide.bibliography.ReferencePlan;
import org.spinescribe.manuscript.output.OutputFile;
import org.spinescribe.sources.bibliography.BibliographyEntry;
import org.spinescribe.sources.catalogues.CatalogueProblem;
import org.spinescribe.sources.catalogues.Zotero;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code spinescribe cite zotero}: adds works from the author’s Zotero library, and prints the citation. */
@Command(name = "zotero", resourceBundle = "org.spinescribe.cli.cli", mixinStandardHelpOptions = true)
final class CiteZotero implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "WORD", descriptionKey = "cite.zotero.words")
    private List<String> words = List.of();

    @Option(names = "--to", paramLabel = "FILE", descriptionKey = "cite.zotero.to")
    private Optional<Path> to = Optional.empty();

    @Option(names = "--zotero-address", paramLabel = "URL", descriptionKey = "cite.zotero.address")
    private Optional<URI> address = Optional.empty();

    @Override
    public Integer call() {
        Path file = to.orElseGet(() -> ReportHere.onlyOne("cite.add.which"));
        Zotero zotero = new Zotero(address.orElse(Zotero.USUAL));
        try {
            Optional<Zotero.Picked> picked = words.isEmpty() ? zotero.pick() : found(zotero);
            if (picked.isEmpty()) {
                return ExitCode.FINDINGS;
            }
            add(file, picked.get());
            return ExitCode.CLEAN;
        } catch (CatalogueProblem e) {
            throw new CannotRun(e.getMessage());
        } catch (NoPlaceForWorks e) {
            throw new CannotRun(Texts.of("cite.add.no-place", e.file()));
        } catch (UnreadableReport e) {
            throw new CannotRun(Texts.of("unreadable", file, e.getMessage()));
        } catch (IOException e) {
            throw new CannotRun(Texts.of("not-written", file, e.getMessage()));
        }
    }

    /** Returns the work of a search with one result; otherwise lists the results. */
    private Optional<Zotero.Picked> found(Zotero zotero) throws CatalogueProblem {
        List<BibliographyEntry> works = zotero.search(String.join(" ", words));
        if (works.size() == 1) {
            return Optional.of(new Zotero.Picked("[@" + works.getFirst().key() + "]", works));
        }
        spec.commandLine().getErr().println(works.isEmpty() ? Texts.of("cite.zotero.none", String.join(" ", words))
                : Texts.of("cite.zotero.many", String.valueOf(works.size())));
        CiteList.print(works, spec.commandLine().getOut());
        return Optional.empty();
    }

    private void add(Path file, Zotero.Picked picked) throws UnreadableReport, IOException, NoPlaceForWorks {
        String text = Reports.text(file);
        ReferencePlan plan = ReferencePlan.keyed(Reports.open().read(file, text), picked.works());
        if (plan.file().isPresent()) {
            OutputFile.write(plan.file().get(), out -> out.write(plan.text().getBytes(StandardCharsets.UTF_8)));
        }
        if (!plan.edits().isEmpty()) {
            OutputFile.write(file, out -> out.write(plan.in(text).getBytes(StandardCharsets.UTF_8)));
        }
        spec.commandLine().getOut().println(picked.citation());
    }
}
