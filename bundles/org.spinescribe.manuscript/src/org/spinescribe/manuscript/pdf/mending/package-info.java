/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Corrects the bytes of a PDF that Apache FOP has written, by patterns that fit one version of FOP; a test names this
 * version. No other package reads such bytes.
 */
package org.spinescribe.manuscript.pdf.mending;
