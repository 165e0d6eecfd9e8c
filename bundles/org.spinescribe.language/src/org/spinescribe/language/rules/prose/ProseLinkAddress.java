/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.prose;

import org.commonmark.node.Link;
import org.spinescribe.clinical.identifiers.WebAddress;
import org.spinescribe.language.caseReport.Prose;
import org.spinescribe.language.prose.ProseText;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.Rule;

/** Links lead to a site or to a mailbox. */
public final class ProseLinkAddress implements Rule {

    @Override
    public String id() {
        return "prose/link-address";
    }

    @Override
    public void check(Report report, Findings findings) {
        for (Prose prose : report.allProse()) {
            ProseText text = report.text(prose);
            for (Link link : text.all(Link.class)) {
                if (WebAddress.of(link.getDestination()).isEmpty()) {
                    findings.add(text.range(link), link.getDestination());
                }
                if (link.getTitle() != null && !link.getTitle().isBlank()) {
                    findings.addCase("title", text.range(link), link.getTitle());
                }
            }
        }
    }
}
