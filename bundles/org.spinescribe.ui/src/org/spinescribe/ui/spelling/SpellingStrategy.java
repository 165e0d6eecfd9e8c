/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.spinescribe.language.ide.spelling.Misspelling;
import org.spinescribe.language.ide.spelling.Speller;
import org.spinescribe.language.ide.spelling.Spelling;
import org.spinescribe.ui.active.AfterPause;
import org.spinescribe.ui.preferences.Preferences;
import org.spinescribe.ui.server.ReportRequest;

/** Checks the spelling of a report after each pause, in the background. The speller caches earlier words. */
public final class SpellingStrategy extends AfterPause {

    private static final Set<SpellingStrategy> SHOWN = new CopyOnWriteArraySet<>();

    static {
        Preferences.whenSpellingIsSwitched(SpellingStrategy::again);
    }

    private final Map<Annotation, Position> underlined = new HashMap<>();

    /** Checks all open reports again, since a word list has changed. */
    public static void again() {
        SHOWN.forEach(SpellingStrategy::ask);
    }

    @Override
    public void install(ITextViewer newViewer) {
        super.install(newViewer);
        SHOWN.add(this);
    }

    @Override
    public void uninstall() {
        SHOWN.remove(this);
        super.uninstall();
    }

    @Override
    protected void ask() {
        IDocument document = document();
        if (document == null) {
            return;
        }
        long typed = ((IDocumentExtension4) document).getModificationStamp();
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (!Preferences.spelling()) {
            display.asyncExec(() -> show(document, List.of(), typed));
            return;
        }
        Thread.ofVirtual().start(() -> {
            Speller speller = Dictionaries.speller();
            ReportRequest.read(document, report -> Spelling.of(report, speller, Dictionaries.added(report.file())))
                    .thenAccept(found -> {
                        if (found != null && !display.isDisposed()) {
                            display.asyncExec(() -> show(document, found, typed));
                            Thread.ofVirtual().start(() -> think(found, speller));
                        }
                    });
        });
    }

    /** Computes suggestions ahead, so that nobody waits for them; the speller caches them. */
    private static void think(List<Misspelling> found, Speller speller) {
        found.forEach(misspelling -> speller.suggest(misspelling.word(), misspelling.british()));
    }

    /** Shows the misspellings, unless the text has changed meanwhile; the next pause starts another check. */
    private void show(IDocument document, List<Misspelling> found, long typed) {
        if (((IDocumentExtension4) document).getModificationStamp() != typed || document != document()
                || !(viewer() instanceof ISourceViewer source)
                || !(source.getAnnotationModel() instanceof IAnnotationModelExtension annotations)) {
            return;
        }
        Map<Annotation, Position> wanted = new HashMap<>();
        for (Misspelling misspelling : found) {
            wanted.put(new MisspellingAnnotation(misspelling),
                    new Position(misspelling.range().offset(), misspelling.range().length()));
        }
        annotations.replaceAnnotations(underlined.keySet().toArray(Annotation[]::new), wanted);
        underlined.clear();
        underlined.putAll(wanted);
    }

    /** Returns the annotations of misspelled words that touch an offset. */
    static List<MisspellingAnnotation> at(IAnnotationModel model, int offset) {
        List<MisspellingAnnotation> found = new ArrayList<>();
        model.getAnnotationIterator().forEachRemaining(annotation -> {
            Position place = model.getPosition(annotation);
            if (annotation instanceof MisspellingAnnotation misspelling && place != null && !place.isDeleted()
                    && place.getOffset() <= offset && offset <= place.getOffset() + place.getLength()) {
                found.add(misspelling);
            }
        });
        return found;
    }
}
