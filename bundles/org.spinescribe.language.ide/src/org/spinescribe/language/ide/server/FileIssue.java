/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;

/**
 * Creates issues about a file or document itself, with a code in place of a rule. They are shown at the start of the
 * text.
 */
final class FileIssue {

    /** The code for a document that is not checked at all. */
    static final String NOT_CHECKED = "file/not-checked";
    /** The code for a document whose referenced files are not searched. */
    static final String NOT_SAVED = "file/not-saved";

    private FileIssue() {
    }

    static Issue of(URI document, String code, Severity severity, String message) {
        Issue.IssueImpl issue = new Issue.IssueImpl();
        issue.setUriToProblem(document);
        issue.setCode(code);
        issue.setSeverity(severity);
        issue.setMessage(message);
        issue.setOffset(0);
        issue.setLength(1);
        issue.setLineNumber(1);
        issue.setColumn(1);
        issue.setLineNumberEnd(1);
        issue.setColumnEnd(2);
        return issue;
    }
}
