/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.journals;

import java.util.List;
import java.util.function.Function;

import org.spinescribe.language.journal.Demand;
import org.spinescribe.language.journal.Journal;
import org.spinescribe.language.journal.Source;

/**
 * A demanded value, with the demand of a journal or guideline that contains it.
 *
 * @param value the demanded value
 * @param demand the line of the journal file
 */
public record Wanted<T>(T value, Demand demand) {

    /** The display name of the journal or guideline that demands this. */
    public String journal() {
        Journal journal = (Journal) demand.eContainer();
        return journal.getTitle() == null ? String.valueOf(journal.getName()) : journal.getTitle();
    }

    /** Whether nobody has confirmed the demand with the journal: then it is only advice. */
    public boolean unconfirmed() {
        return demand.isUnconfirmed();
    }

    /** The source of the demand; empty when the journal file gives none. */
    public String source() {
        Source own = demand.getSource();
        List<Source> shared = ((Journal) demand.eContainer()).getSources();
        if (own == null && shared.isEmpty()) {
            return "";
        }
        String text = (own == null ? shared.getFirst() : own).getText();
        return text == null ? "" : text;
    }

    /** The source of the demand, and whether it is confirmed, as a sentence for the end of a message. */
    public String origin() {
        return Origins.of(source(), unconfirmed());
    }

    /** The same demand with a part of its value. */
    public <R> Wanted<R> map(Function<T, R> part) {
        return new Wanted<>(part.apply(value), demand);
    }
}
