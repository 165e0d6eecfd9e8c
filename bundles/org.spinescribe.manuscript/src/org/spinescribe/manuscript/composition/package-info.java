/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Composes the manuscript of a report: decides numbers, order and wording once, before any writer runs.
 */
package org.spinescribe.manuscript.composition;
