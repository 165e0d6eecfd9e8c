/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The language server of reports and journals. Every editor talks to this one: Eclipse in its own virtual machine, all
 * others over standard input and output. Here stands what makes Xtext's server dependable, and what Xtext's server
 * lacks.
 */
package org.spinescribe.language.ide.server;
