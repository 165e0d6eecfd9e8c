/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.validation.Issue;

/**
 * The reports that are open in the editors of one language server, and what the slower rules found in each when it was
 * last saved. The server attaches this to its resource sets; {@link EditorValidator} finds it there, whichever injector
 * made the resource.
 */
public final class EditedReports extends AdapterImpl {

    private final Map<String, Edited> open = new ConcurrentHashMap<>();

    /**
     * A report in an editor.
     *
     * @param saved the text that was last opened or saved
     * @param checked the text that all rules have checked; empty before the first such check
     * @param slow what the slower rules found in that text
     */
    record Edited(String saved, Optional<String> checked, List<Issue> slow) {

        Edited saved(String text) {
            return new Edited(text, checked, slow);
        }

        Edited checked(String text, List<Issue> found) {
            return new Edited(saved, Optional.of(text), List.copyOf(found));
        }
    }

    /** Lets the reports of a resource set be checked as they are edited. */
    public void attachTo(ResourceSet reports) {
        reports.eAdapters().add(this);
    }

    /** A report was opened with this text. */
    public void opened(URI report, String text) {
        open.put(key(report), new Edited(text, Optional.empty(), List.of()));
    }

    /** A report that is open was saved with this text. */
    public void saved(URI report, String text) {
        open.computeIfPresent(key(report), (same, edited) -> edited.saved(text));
    }

    /** A report is in no editor any more. */
    public void closed(URI report) {
        open.remove(key(report));
    }

    /** A report as it is edited; empty when it is in no editor of a server. */
    static Optional<Edited> find(Resource report) {
        return of(report).map(all -> all.open.get(key(report.getURI())));
    }

    /** All rules have checked a text of a report. */
    static void checked(Resource report, String text, List<Issue> slow) {
        of(report).ifPresent(all -> all.open.computeIfPresent(key(report.getURI()),
                (same, edited) -> edited.checked(text, slow)));
    }

    private static Optional<EditedReports> of(Resource report) {
        return report.getResourceSet() == null ? Optional.empty() : Optional.ofNullable(
                (EditedReports) EcoreUtil.getExistingAdapter(report.getResourceSet(), EditedReports.class));
    }

    /** Resource sets come and go with their projects; this must keep none of them. */
    @Override
    public void setTarget(Notifier set) {
        // Nobody asks for it.
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == EditedReports.class;
    }

    /** The address of one file may have one slash or three. */
    private static String key(URI report) {
        return report.toString().replaceFirst("^file:/+", "file:/");
    }
}
