/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.journals;

import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;

import org.spinescribe.language.journal.AbstractDemand;
import org.spinescribe.language.journal.AuthorsDemand;
import org.spinescribe.language.journal.BodyDemand;
import org.spinescribe.language.journal.Demand;
import org.spinescribe.language.journal.FloatsDemand;
import org.spinescribe.language.journal.HighlightsDemand;
import org.spinescribe.language.journal.KeywordsDemand;
import org.spinescribe.language.journal.Limit;
import org.spinescribe.language.journal.PatientsDemand;
import org.spinescribe.language.journal.ReferencesDemand;
import org.spinescribe.language.journal.ShortTitleDemand;
import org.spinescribe.language.journal.TitleDemand;

/** The quantities that journals limit. */
public enum LimitedQuantity {
    TITLE_WORDS, TITLE_CHARACTERS, SHORT_TITLE_WORDS, SHORT_TITLE_CHARACTERS, ABSTRACT_WORDS, ABSTRACT_CHARACTERS,
    BODY_WORDS, BODY_CHARACTERS, KEYWORDS, FIGURES, TABLES,
    /** Figures and tables together. */
    FLOATS,
    REFERENCES, AUTHORS, PATIENTS, HIGHLIGHTS,
    /** Words of the longest highlight. */
    HIGHLIGHT_WORDS,
    /** Characters of the longest highlight. */
    HIGHLIGHT_CHARACTERS;

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.spinescribe.language.journals.quantities");

    /** The unit for messages: "words", "figures and tables". */
    public String unit() {
        return TEXTS.getString(name() + ".unit");
    }

    /** The unit behind a number: "1 word", "2 words". */
    public String unit(int number) {
        return number == 1 ? TEXTS.getString(name() + ".one") : unit();
    }

    /** The limited part for messages: "Abstract", "Figures and tables". */
    public String title() {
        return TEXTS.getString(name());
    }

    /** The limits of a demand that concern this quantity. */
    List<Limit> limits(Demand demand) {
        return switch (demand) {
            case TitleDemand title -> in(title.getLimits(), TITLE_WORDS, TITLE_WORDS, TITLE_CHARACTERS);
            case ShortTitleDemand title ->
                in(title.getLimits(), SHORT_TITLE_WORDS, SHORT_TITLE_WORDS, SHORT_TITLE_CHARACTERS);
            case AbstractDemand text -> in(text.getLimits(), ABSTRACT_WORDS, ABSTRACT_WORDS, ABSTRACT_CHARACTERS);
            case BodyDemand text -> in(text.getLimits(), BODY_WORDS, BODY_WORDS, BODY_CHARACTERS);
            case HighlightsDemand points -> in(points.getLimits(), HIGHLIGHTS, HIGHLIGHT_WORDS, HIGHLIGHT_CHARACTERS);
            case KeywordsDemand keywords -> this == KEYWORDS ? keywords.getLimits() : List.of();
            case ReferencesDemand references -> this == REFERENCES ? references.getLimits() : List.of();
            case AuthorsDemand authors -> this == AUTHORS ? authors.getLimits() : List.of();
            case PatientsDemand patients -> this == PATIENTS ? patients.getLimits() : List.of();
            case FloatsDemand floats -> floats.getSubject() != null && name().equalsIgnoreCase(floats.getSubject())
                    ? floats.getLimits() : List.of();
            default -> List.of();
        };
    }

    private List<Limit> in(List<Limit> limits, LimitedQuantity without, LimitedQuantity words,
            LimitedQuantity characters) {
        return limits.stream().filter(Objects::nonNull).filter(limit -> this == switch (limit.getUnit()) {
            case "words" -> words;
            case "characters" -> characters;
            case null, default -> without;
        }).toList();
    }
}
