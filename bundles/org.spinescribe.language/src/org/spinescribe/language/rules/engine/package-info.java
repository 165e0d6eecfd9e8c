/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Runs the rules: the list of all rules, the choice of those for typing, the severities of their findings for a report,
 * and the suppressions of a report. The package above defines a rule.
 */
package org.spinescribe.language.rules.engine;
