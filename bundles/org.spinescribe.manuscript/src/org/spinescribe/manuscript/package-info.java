/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The resolved manuscript: its content for typesetting, decided once before any writer runs.
 *
 * <p>Everything here is immutable and independent of the source text. Numbers of figures, tables, citations and
 * affiliations are final; text is in Unicode NFC with no-break spaces where a line must not break.
 */
package org.spinescribe.manuscript;
