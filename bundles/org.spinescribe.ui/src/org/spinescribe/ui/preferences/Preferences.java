/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.preferences;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** What a user has set. */
public final class Preferences {

    static final String BUNDLE = "org.spinescribe.ui";
    static final String WORD_COUNTS = "wordCounts";
    static final String SPELLING = "spelling";
    static final String WRAP = "wrap";
    static final String PROPORTIONAL = "proportional";
    static final String TYPED_SIGNS = "typedSigns";
    static final String FIRST_PICTURE = "firstPicture";
    static final String EXPORT_FOLDER = "exportFolder";
    static final String FORMATS = "exportFormats";
    static final String USUAL_FORMATS = "docx,pdf";

    private Preferences() {
    }

    /** Whether word counts are shown in the text. */
    public static boolean wordCounts() {
        return Platform.getPreferencesService().getBoolean(BUNDLE, WORD_COUNTS, true, null);
    }

    /** Whether words that are in no dictionary are underlined. */
    public static boolean spelling() {
        return Platform.getPreferencesService().getBoolean(BUNDLE, SPELLING, true, null);
    }

    /** Calls back when spelling is switched on or off. */
    public static void whenSpellingIsSwitched(Runnable listener) {
        InstanceScope.INSTANCE.getNode(BUNDLE).addPreferenceChangeListener(change -> {
            if (SPELLING.equals(change.getKey())) {
                listener.run();
            }
        });
    }

    /** Whether ± and its like are written for the two signs that were typed. */
    public static boolean typedSigns() {
        return Platform.getPreferencesService().getBoolean(BUNDLE, TYPED_SIGNS, true, null);
    }

    /** Whether no picture has come into a report yet; the next time one has. */
    public static boolean firstPicture() {
        boolean first = Platform.getPreferencesService().getBoolean(BUNDLE, FIRST_PICTURE, true, null);
        InstanceScope.INSTANCE.getNode(BUNDLE).putBoolean(FIRST_PICTURE, false);
        return first;
    }

    /** Whether letters have their own widths in the text that has the whole screen. */
    public static boolean proportional() {
        return Platform.getPreferencesService().getBoolean(BUNDLE, PROPORTIONAL, true, null);
    }

    /** Whether long lines are shown wrapped. */
    public static boolean wrap() {
        return Platform.getPreferencesService().getBoolean(BUNDLE, WRAP, true, null);
    }

    /** The folder beside a report that its manuscript is exported into; empty for the report's own. */
    public static String exportFolder() {
        return Platform.getPreferencesService().getString(BUNDLE, EXPORT_FOLDER, "", null);
    }

    /** The formats that are exported in unless others are named, as the command line names them. */
    public static String formats() {
        return Platform.getPreferencesService().getString(BUNDLE, FORMATS, USUAL_FORMATS, null);
    }

    static IPreferenceStore store() {
        return new ScopedPreferenceStore(InstanceScope.INSTANCE, BUNDLE);
    }
}
