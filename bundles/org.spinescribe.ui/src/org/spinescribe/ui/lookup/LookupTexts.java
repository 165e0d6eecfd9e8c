/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.lookup;

import org.eclipse.osgi.util.NLS;

/** The messages of the lookup of works. */
public final class LookupTexts extends NLS {

    public static String lookUp;
    /** {0} is a file. */
    public static String noPlace;
    /** {0} is a sentence. */
    public static String notAdded;
    /** {0} is a file. */
    public static String readOnly;
    /** {0} is the problem that prevented the change. */
    public static String printed;
    public static String encoding;
    public static String noFile;
    /** {0} is a file. */
    public static String noPlaceForPasted;
    /** {0} is a file, {1} are keys. */
    public static String added;
    public static String cataloguesPage;
    public static String catalogueDoi;
    public static String cataloguePubMed;
    public static String catalogueCrossref;
    public static String noAddress;
    public static String catalogueZotero;
    public static String zotero;
    public static String picking;
    public static String placeGone;

    static {
        NLS.initializeMessages("org.spinescribe.ui.lookup.lookup", LookupTexts.class);
    }

    private LookupTexts() {
    }
}
