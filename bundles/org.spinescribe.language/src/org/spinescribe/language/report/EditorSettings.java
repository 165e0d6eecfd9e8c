/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.report;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.spinescribe.language.settings.Settings;

/** The author's settings in the editor. Settings files override them. */
public final class EditorSettings {

    private static final String OPTION = "spinescribe.settings";

    private EditorSettings() {
    }

    /** Applies settings to all reports of a resource set. */
    public static void set(ResourceSet set, Settings settings) {
        set.getLoadOptions().put(OPTION, settings);
    }

    static Settings of(Resource resource) {
        return resource != null && resource.getResourceSet() != null
                && resource.getResourceSet().getLoadOptions().get(OPTION) instanceof Settings settings ? settings
                        : Settings.NONE;
    }
}
