/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What a rule is. A rule is a class in the package of its group, such as {@code levels}; its page beside it, which is
 * the one place for its severity, its source and all its words; and its fixtures, which show what it finds and what it
 * leaves alone. The package {@code engine} lists the rules and runs them. No group uses another group: what two groups
 * need stands here, or in a package that knows no rules.
 */
package org.spinescribe.language.rules;
