/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Prose: CommonMark with citations, cross-references, raised and lowered text, and generated parts. Every node knows
 * its exact place in the file.
 */
package org.spinescribe.language.prose;
