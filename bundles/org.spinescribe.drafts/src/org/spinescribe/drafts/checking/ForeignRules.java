/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.checking;

import org.spinescribe.language.check.Finding;
import org.spinescribe.language.rules.RulePage;

/**
 * Decides which rules apply to a manuscript that is no report; the rules' pages say so. Rules about the form of reports
 * do not apply, as the import itself gave the text this form, nor do rules about files that only a report names.
 */
final class ForeignRules {

    private ForeignRules() {
    }

    static boolean applies(Finding finding) {
        boolean unnamed = finding.message().contains("‘picture"); // a picture without a label can hardly be mentioned
        return !unnamed && RulePage.of(finding.rule()).manuscripts();
    }
}
