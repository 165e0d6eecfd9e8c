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

/** The preferences of the user. */
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

    /** Returns whether word counts are shown in the text. */
    public static boolean wordCounts() {
        return Platform.getPreferencesService().getBoolean(BUNDLE, WORD_COUNTS, true, null);
    }

    /** Returns whether words in no dictionary are underlined. */
    public static boolean spelling() {
        return Platform.getPreferencesService().getBoolean(BUNDLE, SPELLING, true, null);
    }

    /** Calls a listener when the spelling check is switched on or off. */
    public static void whenSpellingIsSwitched(Runnable listener) {
        InstanceScope.INSTANCE.getNode(BUNDLE).addPreferenceChangeListener(change -> {
            if (SPELLING.equals(change.getKey())) {
                listener.run();
            }
        });
    }

    /** Returns whether two typed characters become ± and the like. */
    public static boolean typedSigns() {
        return Platform.getPreferencesService().getBoolean(BUNDLE, TYPED_SIGNS, true, null);
    }

    /** Returns whether no picture has been inserted into a report yet; later calls return false. */
    public static boolean firstPicture() {
        boolean first = Platform.getPreferencesService().getBoolean(BUNDLE, FIRST_PICTURE, true, null);
        InstanceScope.INSTANCE.getNode(BUNDLE).putBoolean(FIRST_PICTURE, false);
        return first;
    }

    /** Returns whether full-screen text has a proportional font. */
    public static boolean proportional() {
        return Platform.getPreferencesService().getBoolean(BUNDLE, PROPORTIONAL, true, null);
    }

    /** Returns whether long lines are wrapped. */
    public static boolean wrap() {
        return Platform.getPreferencesService().getBoolean(BUNDLE, WRAP, true, null);
    }

    /** Returns the folder of exported manuscripts, relative to the report; empty for the report's own folder. */
    public static String exportFolder() {
        return Platform.getPreferencesService().getString(BUNDLE, EXPORT_FOLDER, "", null);
    }

    /** Returns the default export formats, by the names of the command line. */
    public static String formats() {
        return Platform.getPreferencesService().getString(BUNDLE, FORMATS, USUAL_FORMATS, null);
    }

    static IPreferenceStore store() {
        return new ScopedPreferenceStore(InstanceScope.INSTANCE, BUNDLE);
    }
}
