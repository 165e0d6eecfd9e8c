/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.report;

import java.lang.ref.SoftReference;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;
import org.spinescribe.language.caseReport.CaseReport;

/**
 * The report of a parsed resource, cached with the resource. Xtext creates a new parse result for every change of the
 * text, even where it keeps the model, so a new parse result invalidates the cache. (Xtext's resource scope cache
 * listens to every object of the model instead, and resolving links empties it.) A resource of a workspace may live
 * long after its check, so a soft reference lets memory pressure free the report.
 */
final class SharedReport extends AdapterImpl {

    private IParseResult text;
    private SoftReference<Report> kept = new SoftReference<>(null);

    static Report of(CaseReport model) {
        if (!(model.eResource() instanceof XtextResource resource) || resource.getParseResult() == null) {
            return new Report(model);
        }
        synchronized (resource) {
            return beside(resource).report(model, resource.getParseResult());
        }
    }

    private static SharedReport beside(XtextResource resource) {
        if (EcoreUtil.getExistingAdapter(resource, SharedReport.class) instanceof SharedReport known) {
            return known;
        }
        SharedReport first = new SharedReport();
        resource.eAdapters().add(first);
        return first;
    }

    private Report report(CaseReport model, IParseResult now) {
        Report report = kept.get();
        if (report == null || text != now || report.model() != model || !report.isCurrent()) {
            report = new Report(model);
            text = now;
            kept = new SoftReference<>(report);
        }
        return report;
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == SharedReport.class;
    }
}
