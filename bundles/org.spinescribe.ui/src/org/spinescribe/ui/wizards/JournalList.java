/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.wizards;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.spinescribe.language.ide.words.JournalWords;
import org.spinescribe.language.journal.Journal;
import org.spinescribe.language.journals.BundledJournals;
import org.spinescribe.ui.ClickFocus;
import org.spinescribe.ui.TypeAhead;
import org.spinescribe.ui.languages.Languages;

/**
 * A list of the journals of the plug-in. They are read in the background, which takes some seconds on first use.
 * Meanwhile the list says so, and typed letters select a journal at the end.
 */
final class JournalList {

    private final Combo combo;
    private final TypeAhead letters;
    private final int before;
    private final List<Journal> journals = new ArrayList<>();
    private final CompletableFuture<List<Journal>> reading;

    /**
     * @param none the item for no journal; null where a journal is required
     */
    JournalList(Composite parent, String none) {
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        letters = TypeAhead.beforeFilled(combo);
        ClickFocus.follow(combo);
        before = none == null ? 0 : 1;
        if (none != null) {
            combo.add(none);
        }
        combo.add(WizardTexts.readingJournals);
        combo.select(0);
        Display display = combo.getDisplay();
        reading = CompletableFuture.supplyAsync(JournalList::read, work -> Thread.ofPlatform().daemon().start(work));
        reading.thenAccept(read -> display.asyncExec(() -> show(read)));
    }

    private static List<Journal> read() {
        Languages.reports(); // sets the languages up
        return BundledJournals.names().stream().flatMap(name -> BundledJournals.load(name).stream())
                .sorted(Comparator.comparing(JournalWords::isGuideline)
                        .thenComparing(JournalWords::title, String.CASE_INSENSITIVE_ORDER)).toList();
    }

    private void show(List<Journal> read) {
        if (combo.isDisposed() || !journals.isEmpty()) {
            return;
        }
        journals.addAll(read);
        combo.remove(WizardTexts.readingJournals);
        read.forEach(journal -> combo.add(JournalWords.title(journal)));
        if (combo.getSelectionIndex() < 0) {
            combo.select(0);
        }
        letters.filled();
    }

    Combo control() {
        return combo;
    }

    /** Returns the chosen journal. If the user has typed letters, waits until the journals are read. */
    Optional<Journal> chosen() {
        if (letters.isTyped()) {
            BusyIndicator.showWhile(combo.getDisplay(), () -> show(reading.join()));
        }
        int index = combo.getSelectionIndex() - before;
        return index < 0 || index >= journals.size() ? Optional.empty() : Optional.of(journals.get(index));
    }
}
