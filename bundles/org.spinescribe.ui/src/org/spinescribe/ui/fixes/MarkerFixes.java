/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.fixes;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.core.resources.IMarker;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.spinescribe.language.ide.fixes.QuickFixes;

/** Offers for a marker the code actions that the language server offers to every editor. */
public final class MarkerFixes implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return QuickFixes.exist(FindingAttributes.finding(marker));
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        List<CodeAction> actions = MarkedFile.read(marker.getResource(), text -> text.actions(marker))
                .orElse(List.of());
        return IntStream.range(0, actions.size()).mapToObj(rank -> new MarkerFix(marker, rank, actions.get(rank)))
                .toArray(IMarkerResolution[]::new);
    }
}
