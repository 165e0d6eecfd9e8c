/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntConsumer;

import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.BrowserFunction;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.program.Program;

import com.google.gson.JsonPrimitive;

/** Shows a page, updates it without losing the scroll position, and reports the clicked block. */
final class PageBrowser {

    private static final String SCRIPT = script();

    private final Browser browser;
    private boolean loaded;
    private String next;
    private int offset = -1;

    /**
     * @param clicked takes the offset of the clicked block in the report
     */
    PageBrowser(Browser browser, IntConsumer clicked) {
        this.browser = browser;
        new BrowserFunction(browser, "spinescribeClicked") {
            @Override
            public Object function(Object[] arguments) {
                clicked.accept(((Number) arguments[0]).intValue());
                return null;
            }
        };
        browser.addProgressListener(ProgressListener.completedAdapter(event -> ready()));
        browser.addLocationListener(LocationListener.changingAdapter(this::leave));
    }

    /** Opens links in the system's browser. */
    private void leave(LocationEvent event) {
        if (event.location.startsWith("http://") || event.location.startsWith("https://")) {
            event.doit = false;
            Program.launch(event.location);
        }
    }

    /** Shows a page; if a page is already shown, replaces only its content. */
    void show(String html) {
        if (loaded) {
            UnawaitedScript.run(browser, "spinescribePage(" + new JsonPrimitive(html) + ");");
            follow(offset);
        } else if (next == null) {
            next = html;
            browser.setText(html, true);
        } else {
            next = html;
        }
    }

    private void ready() {
        if (!loaded && next != null) {
            UnawaitedScript.run(browser, SCRIPT);
            loaded = true;
            show(next);
        }
    }

    /** Scrolls to the block at an offset, and marks it. */
    void follow(int place) {
        offset = place;
        if (loaded && place >= 0) {
            UnawaitedScript.run(browser, "spinescribeFollow(" + place + ");");
        }
    }

    private static String script() {
        try (InputStream script = PageBrowser.class.getResourceAsStream("preview.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
