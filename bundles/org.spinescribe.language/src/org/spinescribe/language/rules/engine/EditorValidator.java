/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;
import org.spinescribe.language.rules.engine.EditedReports.Edited;

/**
 * Checks a report only with the quick rules while its text differs from the saved one. The findings of the slower rules
 * at the last save stay, at their moved places, so that the diagnostics do not flicker. Reports without an editor, and
 * exported ones, are checked by all rules.
 */
public class EditorValidator extends ReportValidator {

    @Override
    public List<Issue> validate(Resource resource, CheckMode mode, CancelIndicator cancelled) {
        Optional<Edited> edited = mode == CheckMode.ALL ? EditedReports.find(resource) : Optional.empty();
        if (edited.isEmpty()) {
            return super.validate(resource, mode, cancelled);
        }
        String text = text(resource);
        Optional<String> checked = edited.get().checked();
        if (checked.isPresent() && !text.equals(edited.get().saved())) {
            List<Issue> issues = new ArrayList<>(super.validate(resource, CheckMode.FAST_ONLY, cancelled));
            issues.addAll(MovedIssues.of(edited.get().slow(), checked.get(), text));
            return issues;
        }
        List<Issue> issues = super.validate(resource, mode, cancelled);
        EditedReports.checked(resource, text, issues.stream().filter(EditorValidator::isOfASlowRule).toList());
        return issues;
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
