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

/** The dictionaries of the program, which are read once, and the word lists of the user and of the project. */
final class Dictionaries {

    private static Speller speller;

    private Dictionaries() {
    }

    /** Returns the speller. The first call takes about a second: do not call on the UI thread. */
    static synchronized Speller speller() {
        if (speller == null) {
            speller = new Speller();
        }
        return speller;
    }

    /** Returns the user's word list, for the reports of all workspaces. */
    static AddedWords user() {
        return new AddedWords(Platform.getStateLocation(FrameworkUtil.getBundle(Dictionaries.class)).append("words.txt")
                .toPath());
    }

    /** Returns the word list of the project around a report; empty for a report that is not on a disk. */
    static Optional<AddedWords> project(IDocument report) {
        return file(report).map(AddedWords::near);
    }

    /** Returns the path of a document's file. */
    private static Optional<Path> file(IDocument document) {
        ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(document);
        return Optional.ofNullable(buffer).map(ITextFileBuffer::getFileStore).filter(store -> store.getFileSystem()
                .equals(EFS.getLocalFileSystem())).map(store -> Path.of(store.toURI()));
    }

    /** Returns all added words that apply to a report. */
    static Set<String> added(Optional<Path> report) {
        Set<String> words = new HashSet<>(user().words());
        report.map(AddedWords::near).map(AddedWords::words).ifPresent(words::addAll);
        return words;
    }
}
