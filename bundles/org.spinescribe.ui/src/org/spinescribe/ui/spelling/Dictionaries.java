/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.spelling;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.text.IDocument;
import org.osgi.framework.FrameworkUtil;
import org.spinescribe.language.ide.spelling.AddedWords;
import org.spinescribe.language.ide.spelling.Speller;

/** The dictionaries: those of the program, read once, the user's own words, and those of the project. */
final class Dictionaries {

    private static Speller speller;

    private Dictionaries() {
    }

    /** Reads for about a second when it is asked first: not on the thread of the workbench. */
    static synchronized Speller speller() {
        if (speller == null) {
            speller = new Speller();
        }
        return speller;
    }

    /** The user's own words, for all workspaces' reports. */
    static AddedWords user() {
        return new AddedWords(Platform.getStateLocation(FrameworkUtil.getBundle(Dictionaries.class)).append("words.txt")
                .toPath());
    }

    /** The words of the project that a report lies in; empty for what is on no disk. */
    static Optional<AddedWords> project(IDocument report) {
        return file(report).map(AddedWords::near);
    }

    /** Where the file lies that a document shows. */
    private static Optional<Path> file(IDocument document) {
        ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
        return Optional.ofNullable(buffer).map(ITextFileBuffer::getFileStore).filter(store -> store.getFileSystem()
                .equals(EFS.getLocalFileSystem())).map(store -> Path.of(store.toURI()));
    }

    /** All added words that hold for a report. */
    static Set<String> added(Optional<Path> report) {
        Set<String> words = new HashSet<>(user().words());
        report.map(AddedWords::near).map(AddedWords::words).ifPresent(words::addAll);
        return words;
    }
}
