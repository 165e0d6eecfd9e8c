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
 * The reports open in the editors of one language server, each with the findings of the slower rules at its last save.
 * The server attaches this to its resource sets, where {@link EditorValidator} finds it, whichever injector made the
 * resource.
 */
public final class EditedReports extends AdapterImpl {

    private final Map<String, Edited> open = new ConcurrentHashMap<>();

    /**
     * A report in an editor.
     *
     * @param saved the text that was last opened or saved
     * @param checked the text that all rules have checked; empty before the first such check
     * @param slow the findings of the slower rules in that text
     */
    record Edited(String saved, Optional<String> checked, List<Issue> slow) {

        Edited saved(String text) {
            return new Edited(text, checked, slow);
        }

        Edited checked(String text, List<Issue> found) {
            return new Edited(saved, Optional.of(text), List.copyOf(found));
        }
    }

    /** Makes the reports of a resource set be checked as edited ones. */
    public void attachTo(ResourceSet reports) {
        reports.eAdapters().add(this);
    }

    /** Records that a report was opened with this text. */
    public void opened(URI report, String text) {
        open.put(key(report), new Edited(text, Optional.empty(), List.of()));
    }

    /** Records that an open report was saved with this text. */
    public void saved(URI report, String text) {
        open.computeIfPresent(key(report), (same, edited) -> edited.saved(text));
    }

    /** Records that a report is in no editor any more. */
    public void closed(URI report) {
        open.remove(key(report));
    }

    /** The state of an edited report; empty when it is in no editor of a server. */
    static Optional<Edited> find(Resource report) {
        return of(report).map(all -> all.open.get(key(report.getURI())));
    }

    /** Records that all rules have checked a text of a report. */
    static void checked(Resource report, String text, List<Issue> slow) {
        of(report).ifPresent(all -> all.open.computeIfPresent(key(report.getURI()),
                (same, edited) -> edited.checked(text, slow)));
    }

    private static Optional<EditedReports> of(Resource report) {
        return report.getResourceSet() == null ? Optional.empty() : Optional.ofNullable(
                (EditedReports) EcoreUtil.getExistingAdapter(report.getResourceSet(), EditedReports.class));
    }

    /** Does nothing: resource sets come and go with their projects, and this adapter must not keep any alive. */
    @Override
    public void setTarget(Notifier set) {
        // nobody asks for it
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == EditedReports.class;
    }

    /** The key of a file's URI, which may have one slash or three. */
    private static String key(URI report) {
        return report.toString().replaceFirst("^file:/+", "file:/");
    }
}
