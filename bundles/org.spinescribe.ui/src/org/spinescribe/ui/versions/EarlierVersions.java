/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.versions;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFileState;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.comparison.CannotCompare;
import org.spinescribe.manuscript.comparison.GitHistory;
import org.spinescribe.manuscript.comparison.GitRevision;
import org.spinescribe.manuscript.comparison.GitVersion;
import org.spinescribe.manuscript.comparison.ReportVersion;
import org.spinescribe.manuscript.composition.Composer;
import org.spinescribe.manuscript.composition.CompositionProblem;
import org.spinescribe.manuscript.composition.FileAccess;
import org.spinescribe.ui.languages.Languages;

/** Collects the versions of a report: those of the workspace's local history, and those in Git. */
final class EarlierVersions {

    private static final int MOST = 200;

    private EarlierVersions() {
    }

    /**
     * Returns the versions, at most 200, the newest first. Slow.
     *
     * @throws IOException when the repository cannot be read
     * @throws CoreException when the history of the workspace cannot be read
     */
    static List<EarlierVersion> of(Path report) throws IOException, CoreException {
        List<EarlierVersion> versions = new ArrayList<>();
        for (IFile file : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(report.toUri())) {
            for (IFileState state : file.getHistory(null)) {
                versions.add(new EarlierVersion(Instant.ofEpochMilli(state.getModificationTime()),
                        VersionsTexts.saved, () -> saved(report, state), () -> text(state)));
            }
        }
        for (GitVersion version : GitHistory.of(report, MOST)) {
            versions.add(new EarlierVersion(version.time(), NLS.bind(VersionsTexts.committed, version.words(),
                    version.author()), () -> committed(report, version), () -> text(report, version)));
        }
        return versions.stream().sorted(Comparator.comparing(EarlierVersion::time).reversed()).limit(MOST).toList();
    }

    /**
     * Composes a version of the local history. It has only the text: pictures and bibliographies are the present ones.
     */
    private static Manuscript saved(Path report, IFileState state) throws CoreException, IOException,
            CompositionProblem {
        return Composer.compose(Languages.reports().read(report, text(state)));
    }

    private static String text(IFileState state) throws CoreException, IOException {
        try (InputStream text = state.getContents()) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Manuscript committed(Path report, GitVersion version) throws IOException,
            CannotCompare {
        return GitRevision.read(report, version.revision(), (then, name) -> ReportVersion.read(Languages.reports(),
                then, version.words(), Optional.empty(), FileAccess.REPORT_FOLDER).manuscript());
    }

    private static String text(Path report, GitVersion version) throws IOException, CannotCompare {
        return GitRevision.read(report, version.revision(), (then, name) -> Files.readString(then));
    }
}
