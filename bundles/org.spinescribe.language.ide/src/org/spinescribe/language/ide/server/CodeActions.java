/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.ide.fixes.QuickFixes;

/** The answer to a code action request at a range of a document. */
final class CodeActions {

    private final CodeActionParams wanted;
    private final QuickFixes fixes;

    CodeActions(CodeActionParams wanted, QuickFixes fixes) {
        this.wanted = wanted;
        this.fixes = fixes;
    }

    /** Returns the actions, each once, even if it fixes several findings in the range. */
    List<Either<Command, CodeAction>> all() {
        Map<String, CodeAction> actions = new LinkedHashMap<>();
        findings().forEach((finding, diagnostic) -> fixes.of(finding).forEach(action -> {
            diagnostic.ifPresent(its -> action.setDiagnostics(List.of(its)));
            actions.putIfAbsent(action.getTitle() + action.getEdit() + action.getCommand(), action);
        }));
        fixes.all().ifPresent(action -> actions.put(action.getTitle(), action));
        List<Either<Command, CodeAction>> offered = new ArrayList<>();
        actions.values().stream().filter(action -> isWanted(action.getKind()))
                .map(Either::<Command, CodeAction>forRight)
                .forEach(offered::add);
        return offered;
    }

    /** Returns the findings named by the client; else those that overlap the range. */
    private Map<Finding, Optional<Diagnostic>> findings() {
        Map<Finding, Optional<Diagnostic>> named = new LinkedHashMap<>();
        for (Diagnostic diagnostic : wanted.getContext().getDiagnostics()) {
            Finding finding = DiagnosticFindings.finding(diagnostic);
            fixes.findings().stream().filter(known -> isSame(known, finding)).findFirst()
                    .ifPresent(known -> named.put(known, Optional.of(diagnostic)));
        }
        if (named.isEmpty()) {
            int start = fixes.lines().offset(wanted.getRange().getStart());
            int end = fixes.lines().offset(wanted.getRange().getEnd());
            fixes.findings().stream().filter(finding -> finding.offset() <= end
                    && finding.offset() + finding.length() >= start).forEach(finding -> named.put(finding,
                            Optional.empty()));
        }
        return named;
    }

    /** Compares rule and position, since some clients do not preserve the data of diagnostics. */
    private static boolean isSame(Finding known, Finding named) {
        return known.rule().equals(named.rule()) && known.line() == named.line() && known.column() == named.column();
    }

    private boolean isWanted(String kind) {
        List<String> only = wanted.getContext().getOnly();
        return only == null || only.isEmpty() ? !kind.equals(QuickFixes.FIX_ALL)
                : only.stream().anyMatch(want -> want.isEmpty() || kind.equals(want) || kind.startsWith(want + "."));
    }
}
