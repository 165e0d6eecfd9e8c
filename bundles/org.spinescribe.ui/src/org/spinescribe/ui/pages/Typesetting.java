/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.pages;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.spinescribe.manuscript.Manuscript;
import org.spinescribe.manuscript.pages.PagePictures;
import org.spinescribe.manuscript.pdf.LostTextException;
import org.spinescribe.manuscript.pdf.MissingCharacterException;
import org.spinescribe.manuscript.pdf.PdfWriter;
import org.spinescribe.manuscript.pdf.Typeset;

/**
 * Typesets manuscripts in the background, one at a time. Of the manuscripts that arrive meanwhile only the last one is
 * typeset.
 */
final class Typesetting {

    private final AtomicReference<Wish> wanted = new AtomicReference<>();
    private final Display display;
    private final Consumer<SetPages> pages;
    private final Consumer<Problem> problem;
    private final Job job = Job.createSystem(PagesTexts.job, (ICoreRunnable) monitor -> set());
    private volatile boolean ended;

    /**
     * A manuscript to be typeset.
     *
     * @param compared the changes to mark
     */
    record Wish(Manuscript manuscript, Optional<Compared> compared) {

        Compared.Marked marked() {
            return compared.map(changes -> changes.marking().apply(manuscript))
                    .orElseGet(() -> new Compared.Marked(manuscript));
        }
    }

    /**
     * The reason why there are no pages.
     *
     * @param message the message
     * @param words the words that cannot be printed; null for other problems
     */
    record Problem(String message, String words) {
    }

    /**
     * @param pages takes the typeset pages on the UI thread
     * @param problem takes the problem on the UI thread
     */
    Typesetting(Display display, Consumer<SetPages> pages, Consumer<Problem> problem) {
        this.display = display;
        this.pages = pages;
        this.problem = problem;
    }

    void begin(Wish wish) {
        wanted.set(wish);
        job.schedule();
    }

    /** Ends typesetting; a result still in progress is discarded. */
    void end() {
        ended = true;
        job.cancel();
    }

    private void set() {
        Wish wish = wanted.getAndSet(null);
        if (wish == null || ended) {
            return;
        }
        try {
            Compared.Marked marked = wish.marked();
            Typeset set = new PdfWriter().typeset(marked.manuscript());
            hand(pages, new SetPages(set.content(), new PagePictures(set.content()),
                    new PagePlaces(set.places()).in(marked.present())));
        } catch (MissingCharacterException e) {
            hand(problem, new Problem(e.getMessage(), Character.toString(e.character())));
        } catch (LostTextException e) {
            hand(problem, new Problem(e.getMessage(), e.words()));
        } catch (IOException e) {
            hand(problem, new Problem(e.getMessage(), null));
        } catch (OutOfMemoryError | StackOverflowError e) {
            hand(problem, new Problem(PagesTexts.memory, null));
        } catch (RuntimeException e) {
            ILog.of(Typesetting.class).error("The pages cannot be made.", e);
            hand(problem, new Problem(NLS.bind(PagesTexts.unforeseen, e.getMessage()), null));
        }
    }

    private <T> void hand(Consumer<T> receiver, T result) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!ended) {
                    receiver.accept(result);
                }
            });
        }
    }
}
