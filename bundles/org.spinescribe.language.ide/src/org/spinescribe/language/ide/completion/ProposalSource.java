/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.completion;

import java.util.stream.Stream;

/** A source of proposals for certain places. */
interface ProposalSource {

    /** Returns the proposals at the caret; empty where this source does not apply. */
    Stream<CaretProposal> at(Caret caret);
}
