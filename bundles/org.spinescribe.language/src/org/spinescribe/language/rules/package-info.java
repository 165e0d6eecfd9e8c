/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The rules, one class each. A rule's identifier, severity and check stand in its class, its words in
 * {@code rules.properties} under the identifier.
 */
package org.spinescribe.language.rules;
