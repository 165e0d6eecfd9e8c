/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.studio.help;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.IContext;
import org.eclipse.help.IContext2;
import org.eclipse.help.IHelpResource;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.osgi.framework.FrameworkUtil;

/** The reader of the help: its contents, its pages, and a search field. */
final class HelpBook extends Composite {

    /** A page to show as soon as all pages have been written. */
    private interface Place {

        String in(HelpPages pages) throws IOException;
    }

    private static final AtomicInteger BOOKS = new AtomicInteger();

    private final int number = BOOKS.incrementAndGet();
    private final Path folder = Platform.getStateLocation(FrameworkUtil.getBundle(HelpBook.class)).toPath()
            .resolve("pages");
    private final Text search;
    private final Link message;
    private final Optional<Browser> browser;
    private HelpPages pages;
    private String style = "";
    private Place wanted = contents -> contents.contents().toUri().toString();

    HelpBook(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(4, 4).spacing(4, 4).applyTo(this);
        button(StudioTexts.back, this::back);
        button(StudioTexts.contents, this::showContents);
        search = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(StudioTexts.search);
        search.getAccessible().addAccessibleListener(new AccessibleAdapter() {

            @Override
            public void getName(AccessibleEvent event) {
                event.result = StudioTexts.searchName;
            }
        });
        search.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> search(search.getText())));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(search);
        message = new Link(this, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).exclude(true).applyTo(message);
        message.addListener(SWT.Selection, event -> Program.launch(pages.contents().toString()));
        browser = browser();
        write();
    }

    /** Creates the browser. Returns an empty result if the system has none; the message then links to the pages. */
    private Optional<Browser> browser() {
        try {
            Browser made = new Browser(this, SWT.NONE);
            GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(made);
            return Optional.of(made);
        } catch (SWTError noBrowser) {
            return Optional.empty();
        }
    }

    private void button(String words, Runnable action) {
        Button button = new Button(this, SWT.PUSH);
        button.setText(words);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    }

    private void write() {
        Display display = getDisplay();
        style = style();
        HelpPages written = new HelpPages(folder, style, number);
        Thread.ofPlatform().daemon().name("Pages of the help").start(() -> {
            Runnable then = write(written);
            try {
                display.asyncExec(then);
            } catch (SWTException closed) {
                return; // the program has ended
            }
        });
    }

    /** Writes the pages, and returns the code that then runs on the UI thread. */
    private Runnable write(HelpPages next) {
        try {
            next.write();
            return () -> written(next);
        } catch (IOException | RuntimeException e) {
            return () -> failed(e);
        }
    }

    private String style() {
        return HelpHtml.style(getForeground().getRGB(), getBackground().getRGB());
    }

    private void written(HelpPages now) {
        if (!isDisposed()) {
            pages = now;
            show(wanted);
        }
    }

    /** Clears the style, so that the next request writes the pages again. */
    private void failed(Exception failure) {
        style = "";
        ILog.of(HelpBook.class).error("The pages of the help could not be written.", failure);
        if (!isDisposed()) {
            say(NLS.bind(StudioTexts.notWritten, folder, failure.getMessage()));
        }
    }

    /** Shows a message above the pages. An empty text hides it. */
    private void say(String words) {
        message.setText(words);
        message.setVisible(!words.isEmpty());
        ((GridData) message.getLayoutData()).exclude = words.isEmpty();
        layout();
    }

    private void show(Place place) {
        wanted = place;
        if (!style.equals(style())) {
            write(); // the theme has changed, or the last attempt to write has failed
        } else if (pages != null) {
            try {
                String page = place.in(pages);
                browser.ifPresent(shown -> shown.setUrl(page));
                say(browser.isPresent() ? "" : StudioTexts.noBrowser);
            } catch (IOException e) {
                failed(e);
            }
        }
    }

    private void back() {
        browser.ifPresent(Browser::back);
    }

    /** Shows the table of contents. */
    void showContents() {
        show(all -> all.contents().toUri().toString());
    }

    /** Shows the page at an address of the help. */
    void showPage(String address) {
        show(all -> all.url(address));
    }

    /** Shows the pages that contain all of the given words. */
    void search(String words) {
        search.setText(words);
        if (!words.isBlank()) {
            show(all -> all.results(words).toUri().toString());
        }
    }

    /** Shows the help on a part of the program. */
    void showContext(IContext context) {
        String title = context instanceof IContext2 titled && titled.getTitle() != null ? titled.getTitle()
                : StudioTexts.title;
        List<Topic> more = Stream.of(context.getRelatedTopics()).map(HelpBook::topic).toList();
        show(all -> all.about(title, String.valueOf(context.getText()), more).toUri().toString());
    }

    private static Topic topic(IHelpResource resource) {
        return new Topic(resource.getLabel(), 1, resource.getHref());
    }

    @Override
    public boolean setFocus() {
        return search.setFocus();
    }
}
