/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts;

/** A file that cannot be read as a manuscript. The message gives the reason and the remedy. */
public final class UnreadableDraft extends Exception {

    private static final long serialVersionUID = 1L;

    private final String kind;

    /** @param kind key of the message */
    public UnreadableDraft(String kind, Object... details) {
        super(RemarkWords.of("unreadable." + kind, details));
        this.kind = kind;
    }

    private UnreadableDraft(Void none, String message) {
        super(message);
        kind = "other";
    }

    /** A file that cannot be used for a reason in words. */
    public static UnreadableDraft saying(String message) {
        return new UnreadableDraft((Void) null, message);
    }

    /** Why the file cannot be read, in one word. */
    public String kind() {
        return kind;
    }
}
