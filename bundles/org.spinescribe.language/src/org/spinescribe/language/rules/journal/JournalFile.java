/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.journal;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.spinescribe.language.journal.Journal;
import org.spinescribe.language.journal.Limit;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.JournalPlace;
import org.spinescribe.language.rules.Rule;

/** The journal files of a report are readable: damaged parts of them demand nothing. */
public final class JournalFile implements Rule {

    @Override
    public String id() {
        return "journal/file";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (Journal journal : report.demands().chain()) {
            Resource file = journal.eResource();
            if (file == null || !file.getURI().isFile()) {
                continue;
            }
            String name = file.getURI().lastSegment();
            file.getErrors().stream().findFirst().ifPresent(error -> findings.add(JournalPlace.of(report), name,
                    String.valueOf(error.getLine())));
            for (Limit limit : EcoreUtil2.getAllContentsOfType(journal, Limit.class)) {
                if (limit.getValue() != null && !limit.getValue().matches("\\d{1,7}")) {
                    findings.addCase("limit", JournalPlace.of(report), name,
                            String.valueOf(NodeModelUtils.getNode(limit).getStartLine()), limit.getValue());
                }
            }
        }
    }
}
