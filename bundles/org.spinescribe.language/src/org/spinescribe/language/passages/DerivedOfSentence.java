/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.passages;

import java.util.function.BiFunction;

import org.spinescribe.clinical.words.Beginnings;

/**
 * A value computed from the words of a sentence alone, wherever the sentence stands. Each constant of this type is the
 * key of one such value.
 *
 * @param <T> type of the value, which must be immutable
 */
public final class DerivedOfSentence<T> {

    private final BiFunction<String, Beginnings, T> maker;

    /** A value computed by this function from the words and their beginnings. */
    public DerivedOfSentence(BiFunction<String, Beginnings, T> maker) {
        this.maker = maker;
    }

    T from(String text, Beginnings beginnings) {
        return maker.apply(text, beginnings);
    }
}
