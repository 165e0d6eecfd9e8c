/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.titlepage;

import java.util.List;

import org.spinescribe.manuscript.FrontMatter;
import org.spinescribe.manuscript.Inline;
import org.spinescribe.manuscript.PlainText;

/** The line above every page: the short title in its styles, without links and notes. */
public final class RunningHead {

    private RunningHead() {
    }

    /** Text and styles only; empty when the manuscript has no short title. */
    public static List<Inline> of(FrontMatter front) {
        return bare(front.shortTitle().orElse(List.of()));
    }

    private static List<Inline> bare(List<Inline> line) {
        return line.stream().<Inline>map(inline -> inline instanceof Inline.Styled styled
                ? new Inline.Styled(styled.style(), bare(styled.content()))
                : new Inline.Text(PlainText.of(List.of(inline)))).toList();
    }
}
