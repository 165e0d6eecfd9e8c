/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.names;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.ltk.core.refactoring.Change;
import org.eclipse.ltk.core.refactoring.CompositeChange;
import org.eclipse.ltk.core.refactoring.DocumentChange;
import org.eclipse.ltk.core.refactoring.Refactoring;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.osgi.util.NLS;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.spinescribe.sources.files.ReportName;
import org.spinescribe.ui.positions.Positions;
import org.spinescribe.ui.server.OpenReports;
import org.spinescribe.ui.server.ReportRequest;
import org.spinescribe.ui.server.WorkspaceFiles;

/** The refactoring that applies the server's rename edits file by file. */
final class RenameRefactoring extends Refactoring {

    private final IDocument document;
    private final Position caret;
    private final String oldName;
    private String newName;
    private CompositeChange change;

    RenameRefactoring(IDocument document, Position caret, String oldName) {
        this.document = document;
        this.caret = caret;
        this.oldName = oldName;
        this.newName = oldName;
    }

    String oldName() {
        return oldName;
    }

    void setNewName(String name) {
        newName = name;
    }

    @Override
    public String getName() {
        return NLS.bind(NameTexts.renaming, oldName);
    }

    @Override
    public RefactoringStatus checkInitialConditions(IProgressMonitor monitor) {
        return new RefactoringStatus();
    }

    @Override
    public RefactoringStatus checkFinalConditions(IProgressMonitor monitor) throws CoreException {
        try {
            WorkspaceEdit edit = ReportRequest.ask(document,
                    (server, report) -> server.rename(new RenameParams(report, caret, newName))).get();
            return take(edit, monitor);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        } catch (ExecutionException e) {
            return RefactoringStatus.createFatalErrorStatus(reason(e));
        }
    }

    private static String reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ResponseErrorException refused) {
                return refused.getResponseError().getMessage();
            }
        }
        return failure.getLocalizedMessage();
    }

    private RefactoringStatus take(WorkspaceEdit edit, IProgressMonitor monitor) throws CoreException {
        Map<String, List<TextEdit>> files = bibliographiesFirst(edit);
        IFile[] inProjects = files.keySet().stream().flatMap(file -> WorkspaceFiles.at(file).stream().limit(1))
                .toArray(IFile[]::new);
        if (!ResourcesPlugin.getWorkspace().validateEdit(inProjects, getValidationContext()).isOK()) {
            return RefactoringStatus.createFatalErrorStatus(NLS.bind(NameTexts.readOnly, readOnly(inProjects)));
        }
        change = new RenameChange(getName());
        for (Map.Entry<String, List<TextEdit>> file : files.entrySet()) {
            List<IFile> inWorkspace = WorkspaceFiles.at(file.getKey());
            Optional<IDocument> open = OpenReports.open(file.getKey());
            if (!inWorkspace.isEmpty()) {
                change.add(change(inWorkspace.getFirst(), file.getValue(), monitor));
            } else if (open.isPresent()) {
                change.add(change(file.getKey(), open.get(), file.getValue()));
            } else {
                return RefactoringStatus.createFatalErrorStatus(
                        NLS.bind(NameTexts.outside, URI.create(file.getKey()).getPath()));
            }
        }
        return new RefactoringStatus();
    }

    /**
     * Writes bibliographies first. If the program ends in between, our own editor recovers the reports; bibliographies
     * may be open in other editors, which cannot.
     */
    private static Map<String, List<TextEdit>> bibliographiesFirst(WorkspaceEdit edit) {
        Map<String, List<TextEdit>> files = new TreeMap<>(Comparator.comparing((String file) ->
                ReportName.isOf(file)).thenComparing(Comparator.naturalOrder()));
        files.putAll(edit.getChanges());
        return files;
    }

    private static String readOnly(IFile[] files) {
        return Arrays.stream(files).filter(IFile::isReadOnly).map(IFile::getName).collect(Collectors.joining(", "));
    }

    private static Change change(IFile file, List<TextEdit> edits, IProgressMonitor monitor) throws CoreException {
        TextFileChange change = new TextFileChange(file.getName(), file);
        change.setTextType(file.getFileExtension());
        change.setEdit(edits(change.getCurrentDocument(monitor), edits));
        return change;
    }

    /** Creates the change of a document whose file is in no project; the editor can undo it. */
    private static Change change(String address, IDocument open, List<TextEdit> edits) {
        DocumentChange change = new DocumentChange(Path.of(URI.create(address)).getFileName().toString(), open);
        change.setTextType(ReportName.EXTENSION);
        change.setEdit(edits(open, edits));
        return change;
    }

    private static MultiTextEdit edits(IDocument text, List<TextEdit> edits) {
        MultiTextEdit all = new MultiTextEdit();
        for (TextEdit edit : edits) {
            IRegion place = Positions.region(text, edit.getRange());
            all.addChild(new ReplaceEdit(place.getOffset(), place.getLength(), edit.getNewText()));
        }
        return all;
    }

    @Override
    public Change createChange(IProgressMonitor monitor) {
        return change;
    }
}
