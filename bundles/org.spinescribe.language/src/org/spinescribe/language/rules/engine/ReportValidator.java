/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.engine;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.Issue;
import org.eclipse.xtext.validation.Issue.IssueImpl;
import org.eclipse.xtext.validation.ResourceValidatorImpl;
import org.spinescribe.language.rules.RulePage;
import org.spinescribe.language.rules.structure.StructureCheckFailed;

/**
 * Checks a report. When one step of a check fails, Xtext silently drops all findings; here a failed step becomes a
 * finding, and the other steps go on.
 */
public class ReportValidator extends ResourceValidatorImpl {

    private static final Logger LOG = System.getLogger(ReportValidator.class.getName());

    @Override
    protected void collectResourceDiagnostics(Resource resource, CancelIndicator cancelled, IAcceptor<Issue> found) {
        tell("structure/syntax", found, () -> super.collectResourceDiagnostics(resource, cancelled, found));
    }

    @Override
    protected void validate(Resource resource, EObject model, CheckMode mode, CancelIndicator cancelled,
            IAcceptor<Issue> found) {
        tell("structure", found, () -> super.validate(resource, model, mode, cancelled, found));
    }

    private void tell(String step, IAcceptor<Issue> found, Runnable check) {
        try {
            check.run();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            if (e instanceof RuntimeException failure) {
                getOperationCanceledManager().propagateAsErrorIfCancelException(failure);
            }
            LOG.log(Level.DEBUG, "The step " + step + " failed.", e);
            found.accept(failure(step, e));
        }
    }

    private static Issue failure(String step, Throwable cause) {
        IssueImpl issue = new IssueImpl();
        issue.setCode(StructureCheckFailed.ID);
        issue.setSeverity(Severity.ERROR);
        issue.setType(CheckType.FAST);
        issue.setLineNumber(1);
        issue.setColumn(1);
        issue.setLineNumberEnd(1);
        issue.setColumnEnd(1);
        issue.setOffset(0);
        issue.setLength(0);
        issue.setMessage(RulePage.of(StructureCheckFailed.ID).message("", step, cause.getClass().getSimpleName()));
        return issue;
    }
}
