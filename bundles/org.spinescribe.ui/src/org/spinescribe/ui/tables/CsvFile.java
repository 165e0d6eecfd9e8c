/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.tables;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.osgi.util.NLS;
import org.spinescribe.language.ide.tables.TableGrid;
import org.spinescribe.manuscript.output.OutputFile;
import org.spinescribe.sources.tables.CsvText;
import org.spinescribe.sources.tables.TableProblem;
import org.spinescribe.ui.OpenFile;

/** A table in a CSV file. The workspace keeps the former content in its local history. */
record CsvFile(Path path, CsvText text) implements EditedTable {

    /** @throws TableProblem when the file cannot be read as a table; the message says why */
    static CsvFile read(Path path) throws TableProblem {
        return new CsvFile(path, CsvText.read(path));
    }

    @Override
    public TableGrid grid() {
        return TableGrid.of(text.rows());
    }

    @Override
    public boolean hasCaption() {
        return false;
    }

    @Override
    public String caption() {
        return "";
    }

    @Override
    public String note() {
        return "";
    }

    @Override
    public boolean isTyped() {
        return false;
    }

    @Override
    public List<String> remarks() {
        return List.of();
    }

    @Override
    public String normal(String cell) {
        return cell;
    }

    @Override
    public Optional<String> write(String caption, TableGrid grid, String note) {
        if (grid.equals(grid())) {
            return Optional.empty();
        }
        Optional<IFile> file = OpenFile.inWorkspace(path);
        try {
            if (file.map(CsvFile::isBeingEdited).orElse(false)) {
                return Optional.of(NLS.bind(TableTexts.unsaved, path.getFileName()));
            }
            if (!isAsRead()) {
                return Optional.of(TableTexts.changed);
            }
            write(file, text.with(grid.rows()).getBytes(StandardCharsets.UTF_8));
            return Optional.empty();
        } catch (CoreException | IOException | TableProblem e) {
            return Optional.of(NLS.bind(TableTexts.notWritten, path.getFileName(), e.getMessage()));
        }
    }

    private boolean isAsRead() throws TableProblem {
        CsvText now = CsvText.read(path);
        return now.with(now.rows()).equals(text.with(text.rows()));
    }

    private static boolean isBeingEdited(IFile file) {
        ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(),
                LocationKind.IFILE);
        return buffer != null && buffer.isDirty();
    }

    private void write(Optional<IFile> file, byte[] bytes) throws CoreException, IOException {
        if (file.isPresent()) {
            file.get().refreshLocal(IResource.DEPTH_ZERO, null);
            file.get().setContents(new ByteArrayInputStream(bytes), IResource.KEEP_HISTORY, null);
        } else {
            OutputFile.write(path, stream -> stream.write(bytes));
        }
    }
}
