/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.report;

import java.util.Optional;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.spinescribe.language.journal.Journal;
import org.spinescribe.language.journals.JournalScope;

/** Replaces the journal that a report names, for authors who want to see the demands of a different one. */
public final class OtherJournal {

    private static final String OPTION = "spinescribe.journal";

    private OtherJournal() {
    }

    /** Makes all reports of a resource set follow the journal of this name. */
    public static void set(ResourceSet set, String name) {
        set.getLoadOptions().put(OPTION, name);
    }

    /** The journal of a name for a file: one beside the file, or a bundled one. */
    public static Optional<Journal> find(Resource from, String name) {
        IEObjectDescription found = new JournalScope(from).getSingleElement(QualifiedName.create(name));
        return found == null ? Optional.empty() : Optional.of((Journal) found.getEObjectOrProxy());
    }

    static Optional<Journal> of(Resource resource) {
        if (resource == null || resource.getResourceSet() == null
                || !(resource.getResourceSet().getLoadOptions().get(OPTION) instanceof String name)) {
            return Optional.empty();
        }
        return find(resource, name);
    }
}
