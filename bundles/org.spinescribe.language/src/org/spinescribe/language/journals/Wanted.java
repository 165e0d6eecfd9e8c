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
 * Something that is demanded, by whom, and where that was read.
 *
 * @param value what is demanded
 * @param demand the line of the journal file that says so
 */
public record Wanted<T>(T value, Demand demand) {

    /** The name for people of the journal or guideline that demands this. */
    public String journal() {
        Journal journal = (Journal) demand.eContainer();
        return journal.getTitle() == null ? String.valueOf(journal.getName()) : journal.getTitle();
    }

    /** Whether nobody has confirmed that the journal demands this: then it is advice only. */
    public boolean unconfirmed() {
        return demand.isUnconfirmed();
    }

    /** Where the demand was read; empty when the journal file does not say. */
    public String source() {
        Source own = demand.getSource();
        List<Source> shared = ((Journal) demand.eContainer()).getSources();
        if (own == null && shared.isEmpty()) {
            return "";
        }
        String text = (own == null ? shared.getFirst() : own).getText();
        return text == null ? "" : text;
    }

    /** Where the demand was read, and whether it is confirmed, as a sentence for the end of a message. */
    public String origin() {
        return Origins.of(source(), unconfirmed());
    }

    /** The same demand, looked at more closely. */
    public <R> Wanted<R> map(Function<T, R> part) {
        return new Wanted<>(part.apply(value), demand);
    }
}
