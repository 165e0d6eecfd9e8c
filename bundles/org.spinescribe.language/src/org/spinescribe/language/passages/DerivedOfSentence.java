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
 * What can be worked out from the words of a sentence alone, wherever it stands. Each constant of this type names one
 * such thing.
 *
 * @param <T> what is worked out; it must not change
 */
public final class DerivedOfSentence<T> {

    private final BiFunction<String, Beginnings, T> maker;

    /** Names something by the function that works it out from the words, and from how they begin. */
    public DerivedOfSentence(BiFunction<String, Beginnings, T> maker) {
        this.maker = maker;
    }

    T from(String text, Beginnings beginnings) {
        return maker.apply(text, beginnings);
    }
}
