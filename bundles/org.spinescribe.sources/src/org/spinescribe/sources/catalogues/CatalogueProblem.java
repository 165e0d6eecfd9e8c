/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.catalogues;

import java.util.ResourceBundle;

import org.spinescribe.clinical.words.Messages;

/** A catalogue gave no usable answer; the message gives the remedy. */
public final class CatalogueProblem extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why there is no answer. */
    public enum Reason {
        /** The catalogue does not have the work. */
        UNKNOWN,
        /** There is no way to the catalogue: no network, no such host, no answer in time. */
        OFFLINE,
        /** The catalogue's answer is not the requested data. */
        REFUSED
    }

    private final Reason reason;

    CatalogueProblem(Reason reason, String message, Object... arguments) {
        super(Messages.of(ResourceBundle.getBundle("org.spinescribe.sources.catalogues.catalogues"), message,
                arguments));
        this.reason = reason;
    }

    /** Why there is no answer. */
    public Reason reason() {
        return reason;
    }
}
