/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/** A grid that edits the cells of a table as in a spreadsheet, for tables in reports and in CSV files. */
package org.spinescribe.ui.tables;
