/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.journals;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.spinescribe.language.journal.Journal;

/** The demands of a journal, kept with it: a folder of reports asks for the same ones again and again. */
final class KeptDemands extends AdapterImpl {

    private JournalDemands kept = JournalDemands.NONE;

    private KeptDemands() {
    }

    /** What is kept with a journal; nothing yet at first. */
    static KeptDemands beside(Journal journal) {
        synchronized (KeptDemands.class) {
            if (EcoreUtil.getExistingAdapter(journal, KeptDemands.class) instanceof KeptDemands known) {
                return known;
            }
            KeptDemands first = new KeptDemands();
            journal.eAdapters().add(first);
            return first;
        }
    }

    /** The demands that are kept if they are still those of today; else those of today, which are kept from now on. */
    synchronized JournalDemands ifSameAs(JournalDemands today) {
        if (!kept.isSameAs(today)) {
            kept = today;
        }
        return kept;
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == KeptDemands.class;
    }
}
