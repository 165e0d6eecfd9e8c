/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.revision;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes the elements that mark changes, each with a number of its own. */
final class ChangeMarks {

    private final Reviser reviser;
    private int last;

    ChangeMarks(Reviser reviser) {
        this.reviser = reviser;
    }

    /** An element with the author and the time of a change. */
    Element mark(Document document, String name) {
        Element mark = WordXml.create(document, name);
        last++;
        WordXml.set(mark, "id", String.valueOf(last));
        WordXml.set(mark, "author", reviser.name());
        reviser.time().ifPresent(time -> WordXml.set(mark, "date", time.toString()));
        return mark;
    }
}
