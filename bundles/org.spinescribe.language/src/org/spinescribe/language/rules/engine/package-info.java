/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * How rules are run: which there are, which of them run while the author types, how severe their findings are for a
 * report, and which findings the report allows. What a rule is stands in the package above.
 */
package org.spinescribe.language.rules.engine;
