/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide;

import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.spinescribe.language.ide.completion.ReportCompletion;

/** The editor services of case reports. */
public class CaseReportIdeModule extends AbstractCaseReportIdeModule {

    public Class<? extends ContentAssistService> bindContentAssistService() {
        return ReportCompletion.class;
    }
}
