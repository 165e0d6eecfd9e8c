/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.hints;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.spinescribe.clinical.levels.LevelKind;
import org.spinescribe.clinical.levels.LevelSpan;
import org.spinescribe.clinical.words.Messages;
import org.spinescribe.language.ide.outline.ReportOutline;
import org.spinescribe.language.ide.text.TextLines;
import org.spinescribe.language.levels.ReportLevels;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.report.Report;

/** The inlay hints of a report: the words of its parts, and the number of levels in its ranges. */
public final class ReportHints {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.spinescribe.language.ide.hints.hints");

    private ReportHints() {
    }

    /** Returns the hints in a range of lines. */
    public static List<InlayHint> in(Report report, TextLines lines, Range range) {
        List<InlayHint> hints = new ArrayList<>();
        for (DocumentSymbol part : counted(report, lines)) {
            int line = part.getRange().getStart().getLine();
            hints.add(hint(lines.position(lines.end(line)), part.getDetail()));
        }
        ReportLevels levels = ReportLevels.of(report);
        levels.facts().forEach(fact -> count(report, fact.span()).ifPresent(
                count -> hints.add(hint(end(lines, fact.range()), count))));
        levels.named().forEach(named -> count(report, named.span()).ifPresent(
                count -> hints.add(hint(end(lines, named.range()), count))));
        hints.removeIf(hint -> hint.getPosition().getLine() < range.getStart().getLine()
                || hint.getPosition().getLine() > range.getEnd().getLine());
        return hints;
    }

    /** Returns a code lens for each part with a word count, with the journal's limit if there is one. */
    public static List<CodeLens> lenses(Report report, TextLines lines) {
        return counted(report, lines).stream().map(part -> new CodeLens(
                new Range(part.getRange().getStart(), part.getRange().getStart()),
                new Command(part.getDetail(), ""), null)).toList();
    }

    private static List<DocumentSymbol> counted(Report report, TextLines lines) {
        return ReportOutline.of(report, lines).stream().flatMap(ReportHints::withInner)
                .filter(part -> part.getDetail() != null && !part.getDetail().isEmpty()).toList();
    }

    private static Stream<DocumentSymbol> withInner(DocumentSymbol part) {
        return Stream.concat(Stream.of(part), part.getChildren().stream().flatMap(ReportHints::withInner));
    }

    /**
     * Returns the number of levels in a range. A reader sees at a glance how many two are, so smaller ranges get no
     * hint.
     */
    private static Optional<String> count(Report report, LevelSpan span) {
        if (span.single() || span.backwards()) {
            return Optional.empty();
        }
        boolean discs = span.kind() == LevelKind.DISC;
        int count = discs ? report.anatomy().discs(span) : report.anatomy().vertebrae(span).size();
        return count < 3 ? Optional.empty()
                : Optional.of(Messages.of(TEXTS, discs ? "level.discs" : "level.vertebrae", count));
    }

    private static org.eclipse.lsp4j.Position end(TextLines lines, ProseText.Range range) {
        return lines.position(range.offset() + range.length());
    }

    private static InlayHint hint(org.eclipse.lsp4j.Position position, String label) {
        InlayHint hint = new InlayHint(position, Either.forLeft(label));
        hint.setPaddingLeft(true);
        return hint;
    }
}
