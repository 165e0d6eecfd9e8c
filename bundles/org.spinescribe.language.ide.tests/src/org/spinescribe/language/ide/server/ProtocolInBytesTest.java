/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

/** Repeats the tests for a client that counts columns in UTF-8 bytes. */
class ProtocolInBytesTest extends ProtocolTest {

    @Override
    String unit() {
        return "utf-8";
    }
}
