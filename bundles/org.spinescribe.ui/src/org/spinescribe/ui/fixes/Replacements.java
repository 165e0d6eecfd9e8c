/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.fixes;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;

/** Offers to write, in place of the words at fault, what the rule proposes. */
public final class Replacements implements IMarkerResolutionGenerator2 {

    /** Attribute of a marker: what could stand in place of the words, the best first, each on a line of its own. */
    public static final String ATTRIBUTE = "replacements";

    /** Attribute of a marker by which {@code plugin.xml} asks for fixes only where there are any. */
    public static final String FIXABLE = "fixable";

    /** Attribute of a marker: the identifier of the rule. */
    public static final String RULE = "rule";

    /** What could stand in place of the words at a marker, the best first. */
    static List<String> of(IMarker marker) {
        return Arrays.stream(marker.getAttribute(ATTRIBUTE, "").split("\n"))
                .filter(replacement -> !replacement.isEmpty()).toList();
    }

    @Override
    public boolean hasResolutions(IMarker marker) {
        return !marker.getAttribute(ATTRIBUTE, "").isEmpty();
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        List<String> texts = of(marker);
        return IntStream.range(0, texts.size()).mapToObj(rank -> new Replacement(marker, rank, texts.get(rank)))
                .toArray(IMarkerResolution[]::new);
    }
}
