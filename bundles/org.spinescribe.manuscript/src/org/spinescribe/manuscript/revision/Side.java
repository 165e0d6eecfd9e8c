/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.revision;

/** The version that contains something. */
public enum Side {

    /** In the old version only: deleted. */
    OLD("del"),

    /** In the new version only: inserted. */
    NEW("ins"),

    /** In both. */
    BOTH("");

    private final String mark;

    Side(String mark) {
        this.mark = mark;
    }

    /** The name of the marking element. */
    String mark() {
        return mark;
    }
}
