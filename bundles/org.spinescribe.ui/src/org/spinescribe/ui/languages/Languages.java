/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.languages;

import org.spinescribe.language.check.Reports;
import org.spinescribe.language.ide.server.ServedLanguages;

/** The two languages, set up once in this JVM. */
public final class Languages {

    private static ServedLanguages languages;
    private static Reports reports;

    private Languages() {
    }

    /** Returns the languages with their editor services, for the server. */
    public static synchronized ServedLanguages languages() {
        if (languages == null) {
            languages = ServedLanguages.setUp();
        }
        return languages;
    }

    /**
     * Returns the reader and checker of reports on disk, which does not share the server's open documents. The first
     * call is slow.
     */
    public static synchronized Reports reports() {
        if (reports == null) {
            reports = Reports.open(languages().caseReport());
        }
        return reports;
    }
}
