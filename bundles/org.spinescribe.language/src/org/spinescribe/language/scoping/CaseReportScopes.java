/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.scoping;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.Scopes;
import org.eclipse.xtext.scoping.impl.AbstractScopeProvider;
import org.spinescribe.language.caseReport.Affiliation;
import org.spinescribe.language.caseReport.CaseReport;
import org.spinescribe.language.caseReport.CaseReportPackage;
import org.spinescribe.language.journals.JournalScope;

/** Affiliations are known within their report; journals by the name of their file. */
public class CaseReportScopes extends AbstractScopeProvider {

    @Override
    public IScope getScope(EObject context, EReference reference) {
        if (reference == CaseReportPackage.Literals.TARGET_JOURNAL__JOURNAL) {
            return new JournalScope(context.eResource());
        }
        if (reference == CaseReportPackage.Literals.AUTHOR__AFFILIATIONS) {
            CaseReport report = EcoreUtil2.getContainerOfType(context, CaseReport.class);
            return Scopes.scopeFor(EcoreUtil2.typeSelect(report.getParts(), Affiliation.class),
                    affiliation -> affiliation.getName() == null ? null : QualifiedName.create(affiliation.getName()),
                    IScope.NULLSCOPE);
        }
        return IScope.NULLSCOPE;
    }
}
