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

/** The cache of a journal's demands, attached to the journal, as a folder of reports asks for them repeatedly. */
final class KeptDemands extends AdapterImpl {

    private JournalDemands kept = JournalDemands.NONE;

    private KeptDemands() {
    }

    /** The cache of a journal; created when missing. */
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

    /** The cached demands if they are still current; else the current ones, which replace them. */
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
