/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.templates;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.templates.persistence.TemplateStore;
import org.eclipse.ui.editors.text.templates.ContributionContextTypeRegistry;
import org.eclipse.ui.editors.text.templates.ContributionTemplateStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** The templates: those of the plug-in with the user's changes, and the user's own. */
final class ReportTemplates {

    /** The context at the start of a line, where a block may begin. */
    static final String BLOCK = "org.spinescribe.ui.templates.block";
    /** The context within a block, outside prose. */
    static final String LINE = "org.spinescribe.ui.templates.line";

    private static final String KEY = "templates";

    private static ContributionContextTypeRegistry contexts;
    private static TemplateStore store;

    private ReportTemplates() {
    }

    static synchronized ContributionContextTypeRegistry contexts() {
        if (contexts == null) {
            contexts = new ContributionContextTypeRegistry();
            contexts.addContextType(BLOCK);
            contexts.addContextType(LINE);
        }
        return contexts;
    }

    static synchronized TemplateStore store() {
        if (store == null) {
            store = new ContributionTemplateStore(contexts(), preferences(), KEY);
            try {
                store.load();
            } catch (IOException e) {
                ILog.of(ReportTemplates.class).error("The templates cannot be read; those of the plug-in are used.", e);
            }
        }
        return store;
    }

    static IPreferenceStore preferences() {
        return new ScopedPreferenceStore(InstanceScope.INSTANCE, "org.spinescribe.ui");
    }
}
