/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Merges two versions of a manuscript into one document, with deletions and insertions as tracked changes: accepting
 * all of them gives the new version, rejecting all of them the old one. Works on the parts of Word files, and so is
 * independent of how a manuscript was composed.
 */
package org.spinescribe.manuscript.revision;
