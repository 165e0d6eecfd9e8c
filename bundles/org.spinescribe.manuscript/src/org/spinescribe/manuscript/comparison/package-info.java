/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Compares two versions of a report: the changes in the source, by part and line, and the documents that show the
 * changes. A version may come from a file or from a Git repository.
 */
package org.spinescribe.manuscript.comparison;
