/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.passages;

import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.spinescribe.language.caseReport.Section;
import org.spinescribe.language.report.Derived;
import org.spinescribe.language.report.Report;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;

/**
 * Distinguishes text about the patient of this report from text about others: introductions and discussions review the
 * literature, and a sentence with a citation is about the cited work.
 */
public final class OwnCase {

    private static final Pattern ABOUT_OTHERS = Pattern.compile(
            "introduction|background|discussion|literature|review|method|conclusion|limitation|epidemiolog|previous|"
                    + "other cases|acknowledg|ethic|consent|conflict|competing|funding|contribution|availability",
            Pattern.CASE_INSENSITIVE);

    /** A cache by titles, as every paragraph of a section asks for its title. */
    private static final LoadingCache<String, Boolean> TITLES_ABOUT_OTHERS = CacheBuilder.newBuilder().maximumSize(500)
            .build(CacheLoader.from(title -> ABOUT_OTHERS.matcher(title).find()));

    private static final Derived<List<Sentence>> SENTENCES = new Derived<>(OwnCase::find);

    private OwnCase() {
    }

    /** The sentences about this report's patient, in the order of the file. */
    public static List<Sentence> in(Report report) {
        return report.once(SENTENCES);
    }

    private static List<Sentence> find(Report report) {
        return Passages.in(report).stream().filter(OwnCase::isAbout).flatMap(passage -> passage.sentences().stream())
                .filter(OwnCase::isAbout).toList();
    }

    /** Whether a passage is about this report's patient, judged by its place. */
    public static boolean isAbout(Passage passage) {
        return passage.isAboutOwnPatient();
    }

    /** Whether a place is about this report's patient. */
    static boolean isAbout(PassageKind kind, EObject owner) {
        return switch (kind) {
            case SECTION, CELL, SECTION_TITLE -> isAbout(owner);
            case STATEMENT -> false;
            case TITLE, ABSTRACT, CAPTION, NOTE, ALTERNATIVE, TIMELINE, OTHER -> true;
        };
    }

    /** Whether a sentence is about this report's patient. */
    public static boolean isAbout(Sentence sentence) {
        return isAbout(sentence.passage())
                && (sentence.passage().kind() == PassageKind.CAPTION || !sentence.cites());
    }

    private static boolean isAbout(EObject owner) {
        for (EObject part = owner; part != null; part = part.eContainer()) {
            if (part instanceof Section section && section.getTitle() != null
                    && TITLES_ABOUT_OTHERS.getUnchecked(section.getTitle())) {
                return false;
            }
        }
        return true;
    }
}
