/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.coauthors;

import org.spinescribe.ui.fixes.FixableAnnotation;

/** The annotation of a proposal or a comment in a file outside all projects. */
public final class ProposalAnnotation extends FixableAnnotation {

    private final ProposalMark mark;

    ProposalAnnotation(ProposalMark mark) {
        super(ProposalMarkers.TYPE, mark.message(), true); // each mark has at least one fix
        this.mark = mark;
    }

    ProposalMark mark() {
        return mark;
    }
}
