/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.templates;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.templates.DocumentTemplateContext;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateProposal;
import org.spinescribe.ui.Images;

/** Inserts blocks from the templates, which the user can change. */
public final class BlockTemplate {

    private static final String PREFIX = "org.spinescribe.ui.templates.";

    private BlockTemplate() {
    }

    /** Inserts a template at an offset; the caret goes to its first placeholder. */
    public static void write(ITextViewer viewer, String name, int offset) {
        Template template = ReportTemplates.store().getTemplateData(PREFIX + name).getTemplate();
        DocumentTemplateContext context = new DocumentTemplateContext(
                ReportTemplates.contexts().getContextType(template.getContextTypeId()), viewer.getDocument(), offset,
                0);
        new TemplateProposal(template, context, new Region(offset, 0), Images.of("casereport"))
                .apply(viewer, '\0', 0, offset);
    }
}
