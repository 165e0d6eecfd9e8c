/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Two versions of a manuscript in one document. What was deleted and what was inserted are tracked changes: whoever
 * accepts all of them has the new version, whoever rejects all of them the old one. Works on the parts of Word files,
 * and so knows nothing of how a manuscript was composed.
 */
package org.spinescribe.manuscript.revision;
