/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.checklist;

import java.util.List;

/** The outcome of the search for an item. */
public sealed interface Outcome {

    /** A section, a statement or a typed fact of the report meets the item. */
    record Met(List<ItemPlace> places) implements Outcome {
        public Met {
            places = List.copyOf(places);
        }
    }

    /** The text has typical words; a person must decide whether they meet the item. */
    record WordsFound(List<ItemPlace> places) implements Outcome {
        public WordsFound {
            places = List.copyOf(places);
        }
    }

    /** Nothing was found. */
    record Missing() implements Outcome {
    }

    /** Undecidable: the guideline does not define what meets the item, or an abstract without headings may meet it. */
    record Unjudged() implements Outcome {
    }

    /** The places that meet the item, or may; empty when nothing was found. */
    default List<ItemPlace> places() {
        return switch (this) {
            case Met met -> met.places;
            case WordsFound found -> found.places;
            case Missing missing -> List.of();
            case Unjudged unjudged -> List.of();
        };
    }
}
