/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.IResourceDescription;
import org.spinescribe.language.settings.SettingsFile;
import org.spinescribe.sources.files.ReportName;

/**
 * The reports affected by changed files. A report may refer to any other file (a figure, a bibliography, a table, a
 * journal), so the reports beside and above a changed file are checked again; settings apply to all reports below them.
 *
 * @param dirty the files to check
 * @param deleted the files to remove
 */
record WatchedFiles(List<URI> dirty, List<URI> deleted) {

    private static final Set<String> OURS = Set.of(ReportName.EXTENSION, "journal");

    /** Matches all files that a report can name. */
    private static final String GLOB = "**/*.{casereport,journal,bib,bibtex,ris,nbib,json,csv,tsv,csl,svg,png,jpg,jpeg,"
            + "tif,tiff,gif,bmp,webp,pdf,dcm,mp4,zip,docx,xlsx}";

    /** Returns the file patterns that the client is asked to watch. */
    static RegistrationParams registration() {
        return new RegistrationParams(List.of(new Registration("spinescribe-files", "workspace/didChangeWatchedFiles",
                new DidChangeWatchedFilesRegistrationOptions(List.of(
                        new FileSystemWatcher(Either.forLeft(GLOB)),
                        new FileSystemWatcher(Either.forLeft("**/" + SettingsFile.NAME)))))));
    }

    /** Returns the affected files. */
    static WatchedFiles of(List<FileEvent> changes, UriExtensions addresses, WorkspaceManager workspace) {
        Set<URI> dirty = new LinkedHashSet<>();
        List<URI> deleted = new ArrayList<>();
        List<URI> known = all(workspace);
        for (FileEvent change : changes) {
            URI file = addresses.toUri(change.getUri());
            boolean ours = file.fileExtension() != null && OURS.contains(file.fileExtension());
            if (ours && change.getType() == FileChangeType.Deleted && !workspace.isDocumentOpen(file)) {
                deleted.add(file);
            } else if (ours) {
                dirty.add(file);
            }
            if (!ReportName.EXTENSION.equals(file.fileExtension())) {
                known.stream().filter(report -> concerns(file, report)).forEach(dirty::add);
            }
        }
        deleted.forEach(dirty::remove);
        return new WatchedFiles(List.copyOf(dirty), deleted);
    }

    private static boolean concerns(URI file, URI report) {
        return SettingsFile.NAME.equals(file.lastSegment()) ? isBelow(report, file) : isBelow(file, report);
    }

    /** Returns whether a file is in the folder of another one, or below it. */
    private static boolean isBelow(URI file, URI other) {
        return file.toString().startsWith(other.trimSegments(1).appendSegment("").toString());
    }

    /** Returns all reports and journals known to the server. */
    static List<URI> all(WorkspaceManager workspace) {
        return StreamSupport.stream(workspace.getIndex().getAllResourceDescriptions().spliterator(), false)
                .map(IResourceDescription::getURI).toList();
    }
}
