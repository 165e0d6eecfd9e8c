/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The bytes of a PDF that Apache FOP has written, mended by patterns of how this version of FOP writes them. Nothing else
 * reads such bytes; a test names the version.
 */
package org.spinescribe.manuscript.pdf.mending;
