/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.scales;

import java.util.Optional;

import org.spinescribe.clinical.scales.Scale;
import org.spinescribe.clinical.scales.Scales;
import org.spinescribe.language.passages.Sentence;
import org.spinescribe.language.prose.ProseText.Range;

/**
 * A value of a scale.
 *
 * @param scale its name as typed in facts, with the part where there is one
 * @param value as typed
 * @param range of the value
 * @param sentence of prose with the value; empty for a typed fact
 */
public record ScaleValue(String scale, String value, Range range, Optional<Sentence> sentence) {

    /** The scale with this name; empty for an unknown one. */
    public Optional<Scale> known() {
        return Scales.find(scale);
    }

    /** The value without its per cent sign, its spaces and its denominator. */
    public String plain() {
        return value.replaceAll("[ \u00A0%]", "").replaceAll("/\\d+$", "");
    }
}
