/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.journals;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.AbstractScopeProvider;

/** The scope of "follows" in a journal: other journals and guidelines, by name. */
public class JournalScopes extends AbstractScopeProvider {

    @Override
    public IScope getScope(EObject context, EReference reference) {
        return new JournalScope(context.eResource());
    }
}
