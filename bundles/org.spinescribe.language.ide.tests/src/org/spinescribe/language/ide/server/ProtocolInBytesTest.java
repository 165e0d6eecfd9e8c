/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

/** The same questions and answers for a client that counts columns in bytes of UTF-8. */
class ProtocolInBytesTest extends ProtocolTest {

    @Override
    String unit() {
        return "utf-8";
    }
}
