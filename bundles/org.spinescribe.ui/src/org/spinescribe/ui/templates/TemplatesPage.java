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

/** Templates can be changed, added, imported and handed on. */
public final class TemplatesPage extends TemplatePreferencePage implements IWorkbenchPreferencePage {

    private static final int WIDTH = 720;

    public TemplatesPage() {
        setPreferenceStore(ReportTemplates.preferences());
        setTemplateStore(ReportTemplates.store());
        setContextTypeRegistry(ReportTemplates.contexts());
    }

    @Override
    public void init(IWorkbench workbench) {
        // Nothing is needed of it.
    }

    /** Wide enough for the names of the templates. */
    @Override
    protected Point doComputeSize() {
        Point size = super.doComputeSize();
        return new Point(Math.max(WIDTH, size.x), size.y);
    }

    /** Reports are put in order by their own command. */
    @Override
    protected boolean isShowFormatterSetting() {
        return false;
    }
}
