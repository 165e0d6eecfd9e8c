/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Defines a rule. A rule is a class in the package of its group, such as {@code levels}; its page beside it, the only
 * place for its severity, its source and all its texts; and its fixtures, which show its findings and correct cases.
 * The package {@code engine} lists the rules and runs them. No group uses another group: code for two groups belongs
 * here, or in a package without rules.
 */
package org.spinescribe.language.rules;
