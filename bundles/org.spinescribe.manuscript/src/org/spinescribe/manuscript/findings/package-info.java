/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Passes findings on: each in its sentence, and all of them as a web page. Reports come one after the other and are
 * forgotten once written, so that memory does not grow with their number.
 */
package org.spinescribe.manuscript.findings;
