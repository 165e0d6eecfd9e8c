/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.checklist;

import java.util.List;

/** What came of looking for what meets an item. */
public sealed interface Outcome {

    /** The report has what meets the item: a section, a statement, a typed fact. */
    record Met(List<ItemPlace> places) implements Outcome {
        public Met {
            places = List.copyOf(places);
        }
    }

    /** Words were found that such a text usually has; whether they meet the item a person must say. */
    record WordsFound(List<ItemPlace> places) implements Outcome {
        public WordsFound {
            places = List.copyOf(places);
        }
    }

    /** Nothing was found. */
    record Missing() implements Outcome {
    }

    /** It cannot be told: the guideline does not say what would meet the item, or an abstract without headings may. */
    record Unjudged() implements Outcome {
    }

    /** Where the report meets the item, or may; empty when nothing was found. */
    default List<ItemPlace> places() {
        return switch (this) {
            case Met met -> met.places;
            case WordsFound found -> found.places;
            case Missing missing -> List.of();
            case Unjudged unjudged -> List.of();
        };
    }
}
