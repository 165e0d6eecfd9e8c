/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.completion;

import java.util.stream.Stream;

/** Something that has proposals for some places. */
interface ProposalSource {

    /** What could stand at the caret; nothing where this has nothing to say. */
    Stream<CaretProposal> at(Caret caret);
}
