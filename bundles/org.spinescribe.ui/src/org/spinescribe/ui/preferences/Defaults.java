/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.preferences;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;

/** The default values of the preferences. */
public final class Defaults extends AbstractPreferenceInitializer {

    @Override
    public void initializeDefaultPreferences() {
        IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(Preferences.BUNDLE);
        defaults.putBoolean(Preferences.WORD_COUNTS, true);
        defaults.putBoolean(Preferences.SPELLING, true);
        defaults.putBoolean(Preferences.WRAP, true);
        defaults.putBoolean(Preferences.PROPORTIONAL, true);
        defaults.putBoolean(Preferences.TYPED_SIGNS, true);
        defaults.put(Preferences.FORMATS, Preferences.USUAL_FORMATS);
        defaults.put(Preferences.EXPORT_FOLDER, "");
    }
}
