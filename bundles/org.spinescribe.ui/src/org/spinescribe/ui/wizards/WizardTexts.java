/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.wizards;

import org.eclipse.osgi.util.NLS;

/** The messages of the wizards. */
public final class WizardTexts extends NLS {

    public static String newReport;
    public static String newReportExplained;
    public static String title;
    public static String titleHint;
    public static String journal;
    public static String noJournal;
    public static String readingJournals;
    public static String language;
    /** {0} is a report. */
    public static String authorsOf;
    public static String folder;
    public static String browse;
    public static String file;
    public static String defaultFolder;
    public static String newJournal;
    public static String newJournalExplained;
    public static String journalTitle;
    public static String following;
    public static String importManuscript;
    public static String importManuscriptExplained;
    public static String manuscript;
    public static String browseManuscript;
    public static String manuscripts;
    /** {0} is the typed path. */
    public static String noManuscript;
    /** {0} is the typed path. */
    public static String unknownManuscript;
    public static String example;
    public static String exampleExplained;
    public static String project;
    public static String exampleProject;
    /** {0} is a name. */
    public static String exists;
    public static String noName;
    /** {0} is a name. */
    public static String badName;
    /** {0} is a name. */
    public static String wordOfTheLanguage;
    public static String chooseFolder;
    public static String failed;
    /** {0} is a file. */
    public static String opening;

    static {
        NLS.initializeMessages("org.spinescribe.ui.wizards.wizards", WizardTexts.class);
    }

    private WizardTexts() {
    }
}
