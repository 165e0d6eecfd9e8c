/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.MissingResourceException;
import java.util.ResourceBundle;

import org.eclipse.osgi.util.NLS;

/** The words of the form. */
public final class OverviewTexts extends NLS {

    public static String title;
    public static String titleBlock;
    public static String reportTitle;
    public static String shortTitle;
    public static String journal;
    public static String language;
    public static String patient;
    public static String sex;
    public static String age;
    public static String vertebrae;
    public static String vertebraeHint;
    public static String counted;
    public static String countedHint;
    public static String diagnosis;
    public static String levels;
    public static String classifications;
    public static String classificationsHint;
    public static String scaleTitle;
    public static String scaleMessage;
    public static String scale;
    public static String scaleValue;
    public static String scaleLegal;
    public static String scaleAdd;
    public static String timeline;
    public static String time;
    public static String event;
    public static String description;
    public static String stage;
    public static String stageHint;
    public static String approach;
    public static String detail;
    public static String keywords;
    public static String mesh;
    public static String meshHint;
    public static String meshMatches;
    public static String addKeyword;
    public static String authors;
    public static String newAuthor;
    public static String name;
    public static String authorName;
    public static String familyName;
    public static String group;
    public static String degrees;
    public static String affiliations;
    public static String email;
    public static String orcid;
    public static String roles;
    public static String corresponding;
    public static String equalContribution;
    public static String choose;
    public static String chooseSeveral;
    public static String institutions;
    public static String shortName;
    public static String address;
    public static String statements;
    public static String notStated;
    public static String ownWords;
    public static String none;
    public static String notApplicable;
    public static String abbreviations;
    public static String shortWord;
    public static String longWords;
    public static String figures;
    public static String file;
    public static String alt;
    public static String altHint;
    public static String caption;
    public static String tables;
    public static String captionColumn;
    public static String note;
    public static String cells;
    public static String add;
    public static String remove;
    public static String up;
    public static String down;
    public static String noAnswer;
    public static String readOnly;

    static {
        NLS.initializeMessages("org.spinescribe.ui.overview.overview", OverviewTexts.class);
    }

    private OverviewTexts() {
    }

    /** What a statement is about; the word of the language where nobody has given it a better one. */
    static String statement(String kind) {
        try {
            return ResourceBundle.getBundle("org.spinescribe.ui.overview.statements").getString(kind);
        } catch (MissingResourceException e) {
            return kind;
        }
    }
}
