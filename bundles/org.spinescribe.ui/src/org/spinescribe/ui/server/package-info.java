/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/** The language server of the workspace, in the same JVM: the messages to it, and the markers of its diagnostics. */
package org.spinescribe.ui.server;
