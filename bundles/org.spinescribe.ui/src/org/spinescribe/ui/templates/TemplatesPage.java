/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.templates;

import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.texteditor.templates.TemplatePreferencePage;

/** The preference page on which templates are changed, added, imported and exported. */
public final class TemplatesPage extends TemplatePreferencePage implements IWorkbenchPreferencePage {

    private static final int WIDTH = 720;

    public TemplatesPage() {
        setPreferenceStore(ReportTemplates.preferences());
        setTemplateStore(ReportTemplates.store());
        setContextTypeRegistry(ReportTemplates.contexts());
    }

    @Override
    public void init(IWorkbench workbench) {
        // The page does not use the workbench.
    }

    /** Returns a size wide enough for the names of the templates. */
    @Override
    protected Point doComputeSize() {
        Point size = super.doComputeSize();
        return new Point(Math.max(WIDTH, size.x), size.y);
    }

    /** Reports have a format command of their own. */
    @Override
    protected boolean isShowFormatterSetting() {
        return false;
    }
}
