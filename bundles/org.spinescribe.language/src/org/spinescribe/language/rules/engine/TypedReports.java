/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;

/**
 * Checks a report by the quick rules only while it is being typed. What the other rules found when it was last saved stays
 * where it has moved to, so that nothing flickers. A report that nobody types is always checked by all rules,
 * and so is one that is exported: {@link Reports} does not look here.
 */
public class TypedReports extends ReportValidator {

    /**
     * One for the virtual machine: a resource belongs to whichever injector was the last to register its language, so the
     * one that checks it need not be the one of the editor's server.
     */
    private static final Map<String, LastSaved> OPEN = new ConcurrentHashMap<>();

    /** What the slower rules found in a text; nothing yet when there is no text. */
    private record LastSaved(boolean typing, String text, List<Issue> found) {

        static final LastSaved UNKNOWN = new LastSaved(false, null, List.of());

        LastSaved typing(boolean now) {
            return new LastSaved(now, text, found);
        }
    }

    /** The report is in an editor, as it is on disk. */
    public static void opened(URI report) {
        OPEN.put(key(report), LastSaved.UNKNOWN);
    }

    /** The report in the editor differs from the one on disk. */
    public static void typed(URI report) {
        OPEN.computeIfPresent(key(report), (same, last) -> last.typing(true));
    }

    /** The report in the editor is the one on disk again. */
    public static void saved(URI report) {
        OPEN.computeIfPresent(key(report), (same, last) -> last.typing(false));
    }

    /** The report is in no editor any more. */
    public static void closed(URI report) {
        OPEN.remove(key(report));
    }

    @Override
    public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator cancelled) {
        LastSaved last = OPEN.get(key(resource.getURI()));
        if (last == null || mode != CheckMode.ALL) {
            return super.validate(resource, mode, cancelled);
        }
        if (last.typing() && last.text() != null) {
            List<Issue> issues = new ArrayList<>(super.validate(resource, CheckMode.FAST_ONLY, cancelled));
            issues.addAll(MovedIssues.of(last.found(), last.text(), text(resource)));
            return issues;
        }
        List<Issue> issues = super.validate(resource, mode, cancelled);
        List<Issue> slow = issues.stream().filter(TypedReports::isOfASlowRule).toList();
        OPEN.computeIfPresent(key(resource.getURI()), (same, now) -> new LastSaved(now.typing(), text(resource), slow));
        return issues;
    }

    /** The address of one file may have one slash or three. */
    private static String key(URI report) {
        return report.toString().replaceFirst("^file:/+", "file:/");
    }

    private static boolean isOfASlowRule(Issue issue) {
        return issue.getCode() != null
                && Rules.find(issue.getCode()).filter(rule -> !Rules.runsWhileTyping(rule)).isPresent();
    }

    private static String text(Resource resource) {
        ICompositeNode root = resource instanceof XtextResource xtext && xtext.getParseResult() != null
                ? xtext.getParseResult().getRootNode() : null;
        return root == null ? "" : root.getText();
    }
}
