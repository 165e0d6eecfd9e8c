/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Note;
import org.spinescribe.language.rules.Rule;

/**
 * Comments that suppress a finding in one place, with a reason: {@code // allow levels/backwards "as printed then"}. A
 * comment behind text applies to its line; a comment on its own line, to the following block.
 */
final class Allowances {

    static final String UNUSED = "structure/unused-allow";
    static final String NO_REASON = "structure/allow-without-reason";

    private static final Pattern BEGINNING = Pattern.compile("/[/*]\\s*allow\\s");
    private static final Pattern ALLOW = Pattern.compile(
            "(?://|/\\*)\\s*allow\\s+([a-z-]+/[a-z-]+)\\s*(?:\"([^\"]*)\")?.*", Pattern.DOTALL);

    private final Deque<Allowance> allowances = new ArrayDeque<>();

    /** One suppression: its rule, and its range. */
    private record Allowance(String rule, boolean reason, Range comment, int from, int to) {

        boolean covers(Note note) {
            return note.rule().equals(rule) && !Rules.losesText(rule) && note.range().offset() >= from
                    && note.range().offset() < to;
        }
    }

    private Allowances() {
    }

    /** The suppressions of a report. */
    static Allowances of(EObject model) {
        Allowances all = new Allowances();
        ICompositeNode root = NodeModelUtils.getNode(model);
        if (root != null && BEGINNING.matcher(root.getText()).find()) {
            all.find(root.getRootNode());
        }
        return all;
    }

    /** Collects the comments from the end to the beginning, so that the next visible token of each is known. */
    private void find(ICompositeNode root) {
        String text = root.getText();
        List<ILeafNode> leaves = new ArrayList<>();
        root.getLeafNodes().forEach(leaves::add);
        ILeafNode next = null;
        for (ILeafNode leaf : leaves.reversed()) {
            Matcher allow = ALLOW.matcher(leaf.isHidden() && text.charAt(leaf.getOffset()) == '/'
                    ? leaf.getText() : "");
            if (allow.matches()) {
                allowances.addFirst(allowance(leaf, allow, text, next));
            }
            next = leaf.isHidden() ? next : leaf;
        }
    }

    private static Allowance allowance(ILeafNode comment, Matcher allow, String text, ILeafNode next) {
        int lineStart = text.lastIndexOf('\n', comment.getOffset()) + 1;
        boolean trailing = !text.substring(lineStart, comment.getOffset()).isBlank();
        boolean reason = allow.group(2) != null && !allow.group(2).isBlank();
        return new Allowance(allow.group(1), reason,
                new Range(comment.getOffset(), comment.getText().stripTrailing().length()), lineStart,
                trailing ? comment.getTotalEndOffset() : endOfBlock(comment, next));
    }

    /** The end of the part that contains the next visible token. */
    private static int endOfBlock(ILeafNode comment, ILeafNode next) {
        if (next == null) {
            return comment.getTotalEndOffset();
        }
        EObject part = next.getSemanticElement();
        while (part.eContainer() != null && part.eContainer().eContainer() != null && startsBefore(part, comment)) {
            part = part.eContainer();
        }
        return NodeModelUtils.getNode(part).getTotalEndOffset();
    }

    private static boolean startsBefore(EObject part, ILeafNode comment) {
        return NodeModelUtils.getNode(part.eContainer()).getOffset() > comment.getOffset();
    }

    /**
     * The remaining findings, and the problems of the suppressions themselves.
     *
     * @param running rules that have checked the report: only their suppressions can be reported as unused
     */
    List<Note> apply(List<Note> notes, Severities severities, List<Rule> running) {
        Set<String> looked = running.stream().map(Rule::id).collect(Collectors.toSet());
        List<Note> left = new ArrayList<>(notes);
        List<Note> about = new ArrayList<>();
        for (Allowance allowance : allowances) {
            boolean used = left.removeIf(allowance::covers);
            boolean known = Rules.find(allowance.rule()).isPresent();
            if (!used && (!known || looked.contains(allowance.rule()) && severities.isOn(allowance.rule()))) {
                new Findings(UNUSED, about).add(allowance.comment(), allowance.rule());
            } else if (used && !allowance.reason()) {
                new Findings(NO_REASON, about).add(allowance.comment(), allowance.rule());
            }
        }
        about.stream().flatMap(note -> severities.apply(note).stream()).forEach(left::add);
        return left;
    }
}
