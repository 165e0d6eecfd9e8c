/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.spinescribe.clinical.words.Messages;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.ide.text.TextLines;
import org.spinescribe.language.rules.engine.Rules;
import org.spinescribe.sources.bibliography.WorkIdentifier;

/**
 * The code actions of one document. They use only the text and the findings, so that they are available at once on
 * every request.
 */
public final class QuickFixes {

    /** The kind of the action that applies all fixes without a choice for the author. */
    public static final String FIX_ALL = CodeActionKind.SourceFixAll + ".spinescribe";

    /** The command that looks a work up. Its arguments are the URI of the report and the identifier of the work. */
    public static final String ADD_REFERENCE = "spinescribe.addReference";

    private static final Set<String> LOOKED_UP = Set.of("citations/unknown", "citations/address");

    private static final Set<String> GUESSED = Set.of("citations/unknown", "figures/unknown", "figures/file",
            "structure/incomplete");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("org.spinescribe.language.ide.fixes.fixes");

    private final String address;
    private final TextLines lines;
    private final List<Finding> findings;
    private final AllowingComments comments;

    /**
     * Creates the actions of a document.
     *
     * @param address the URI of the document
     * @param lines the lines of the text that the findings refer to
     * @param findings all findings of the document
     */
    public QuickFixes(String address, TextLines lines, List<Finding> findings) {
        this.address = address;
        this.lines = lines;
        this.findings = findings;
        comments = new AllowingComments(lines);
    }

    /** Returns the lines of the text that the findings refer to. */
    public TextLines lines() {
        return lines;
    }

    /** Returns all findings of the document. */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Returns the actions for a finding: its replacements, the best first; the same fix for all findings of its rule; a
     * suppression.
     */
    public List<CodeAction> of(Finding finding) {
        List<CodeAction> actions = new ArrayList<>(replacements(finding));
        lookUp(finding).ifPresent(actions::add);
        ofRule(finding).ifPresent(actions::add);
        allowance(finding).ifPresent(actions::add);
        return actions;
    }

    /** Returns whether there is any action for a finding. */
    public static boolean exist(Finding finding) {
        return !finding.replacements().isEmpty() || canBeAllowed(finding);
    }

    /** Returns whether there is an action for a finding besides suppressing it. */
    public static boolean propose(Finding finding) {
        return !finding.replacements().isEmpty() || LOOKED_UP.contains(finding.rule())
                && SPACES.splitAsStream(finding.message()).anyMatch(word -> WorkIdentifier.of(word).isPresent());
    }

    /** Returns the actions that replace the text of a finding. */
    public List<CodeAction> replacements(Finding finding) {
        List<CodeAction> actions = new ArrayList<>();
        for (String replacement : finding.replacements()) {
            CodeAction action = action(Messages.of(TEXTS, "replace", replacement), CodeActionKind.QuickFix,
                    List.of(edit(finding, replacement)));
            action.setIsPreferred(actions.isEmpty());
            actions.add(action);
        }
        return actions;
    }

    /**
     * Returns the action that looks up a work cited by its identifier. Nothing is sent to a catalogue before an author
     * chooses the action.
     */
    private Optional<CodeAction> lookUp(Finding finding) {
        int end = finding.offset() + finding.length();
        if (!LOOKED_UP.contains(finding.rule()) || !finding.replacements().isEmpty() || end > lines.text().length()) {
            return Optional.empty();
        }
        String typed = lines.text().substring(finding.offset(), end);
        return WorkIdentifier.of(typed.startsWith("@") ? typed.substring(1) : typed).map(identifier -> {
            CodeAction action = new CodeAction(Messages.of(TEXTS, "look-up", identifier.text()));
            action.setKind(CodeActionKind.QuickFix);
            action.setIsPreferred(true);
            action.setCommand(new Command(action.getTitle(), ADD_REFERENCE, List.of(address, identifier.text())));
            return action;
        });
    }

    /**
     * Returns the action that applies the best replacement of each finding of the same rule; empty for a single
     * finding, and where replacements are guesses.
     */
    private Optional<CodeAction> ofRule(Finding finding) {
        List<TextEdit> edits = best(findings.stream().filter(other -> other.rule().equals(finding.rule())).toList());
        return finding.replacements().isEmpty() || edits.size() < 2 || isGuess(finding) ? Optional.empty()
                : Optional.of(action(Messages.of(TEXTS, "replace.all", edits.size(), finding.rule()),
                        CodeActionKind.QuickFix, edits));
    }

    /** Returns the action that applies every sole replacement; empty when there is none. */
    public Optional<CodeAction> all() {
        List<TextEdit> edits = best(findings.stream().filter(finding -> finding.replacements().size() == 1
                && !isGuess(finding)).toList());
        return edits.isEmpty() ? Optional.empty()
                : Optional.of(action(Messages.of(TEXTS, "replace.all", edits.size(), "SpineScribe"), FIX_ALL, edits));
    }

    /** Returns whether a replacement is a guess by similarity: then only the author knows the intended word. */
    private boolean isGuess(Finding finding) {
        int end = finding.offset() + finding.length();
        return GUESSED.contains(finding.rule()) && end <= lines.text().length() && WorkIdentifier.of(
                lines.text().substring(finding.offset(), end).replaceFirst("^@", "")).isEmpty();
    }

    /** Returns the edits for the best replacements of findings that do not overlap. */
    private List<TextEdit> best(List<Finding> wanted) {
        List<TextEdit> edits = new ArrayList<>();
        int end = -1;
        for (Finding finding : wanted.stream().sorted().toList()) {
            if (!finding.replacements().isEmpty() && finding.offset() > end) {
                edits.add(edit(finding, finding.replacements().getFirst()));
                end = finding.offset() + finding.length() - 1;
            }
        }
        return edits;
    }

    private TextEdit edit(Finding finding, String replacement) {
        return new TextEdit(lines.range(finding.offset(), finding.length()), replacement);
    }

    /** Returns the action that suppresses a finding by a comment; the author writes the reason between its quotes. */
    private Optional<CodeAction> allowance(Finding finding) {
        if (!canBeAllowed(finding)) {
            return Optional.empty();
        }
        return comments.of(finding).map(comment -> action(Messages.of(TEXTS, "allow", finding.rule()),
                CodeActionKind.QuickFix, List.of(comment)));
    }

    private static boolean canBeAllowed(Finding finding) {
        return Rules.find(finding.rule()).isPresent() && !Rules.losesText(finding.rule())
                && !finding.rule().startsWith("structure/");
    }

    private CodeAction action(String title, String kind, List<TextEdit> edits) {
        CodeAction action = new CodeAction(title);
        action.setKind(kind);
        action.setEdit(new WorkspaceEdit(Map.of(address, edits)));
        return action;
    }
}
