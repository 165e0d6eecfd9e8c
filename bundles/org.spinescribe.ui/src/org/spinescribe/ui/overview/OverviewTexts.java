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

/** The messages of the form. */
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
    /** {0} is the number of findings not shown. */
    public static String moreFindings;
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
    public static String addressLabel;
    public static String descriptionLabel;
    public static String diagnosisLabel;
    public static String eventLabel;
    public static String institutions;
    public static String shortName;
    public static String address;
    public static String statements;
    public static String notStated;
    public static String ownWords;
    public static String none;
    public static String noneBecause;
    public static String notApplicable;
    public static String notApplicableBecause;
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
    public static String scores;
    public static String scaleColumn;
    public static String valuesColumn;
    public static String values;
    public static String valuesHint;
    public static String addValue;
    public static String valueMessage;
    public static String when;
    public static String scoreTitle;
    public static String measurements;
    public static String measureTitle;
    public static String measure;
    public static String measureColumn;
    public static String measureUnits;
    public static String measuredPart;
    public static String insertScoreTitle;
    public static String implants;
    public static String implantTitle;
    public static String implantMessage;
    public static String count;
    public static String countLabel;
    public static String implant;
    public static String implantLabel;
    public static String implantDescription;
    public static String implantDescriptionLabel;
    public static String levelsLabel;
    public static String side;
    public static String sideColumn;
    public static String reviewed;
    public static String reviewedTitle;
    public static String reviewedMessage;
    public static String work;
    public static String workLabel;
    public static String ageColumn;
    public static String ageLabel;
    public static String sexColumn;
    public static String sexLabel;
    public static String followUp;
    public static String followUpLabel;
    public static String treatment;
    public static String outcome;
    public static String supplements;
    public static String highlights;
    public static String highlightsHint;
    public static String references;
    public static String addReferences;
    public static String article;
    public static String licence;
    public static String copyright;
    public static String copyrightHint;
    public static String grants;
    public static String grant;
    public static String funder;
    public static String recipients;
    public static String history;
    public static String historyTitle;
    public static String historyMessage;
    public static String historyLabel;
    public static String day;
    public static String dayLabel;
    public static String drawing;
    public static String panels;
    public static String panelsHint;
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

    /** Returns the label of a kind of statement; the keyword itself where there is no label. */
    static String statement(String kind) {
        try {
            return ResourceBundle.getBundle("org.spinescribe.ui.overview.statements").getString(kind);
        } catch (MissingResourceException e) {
            return kind;
        }
    }
}
