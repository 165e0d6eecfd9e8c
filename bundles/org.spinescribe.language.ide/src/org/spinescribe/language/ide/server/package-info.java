/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The language server of reports and journals. It serves every editor: Eclipse in its own JVM, all others over standard
 * input and output. This package makes Xtext's server dependable, and adds the features that Xtext's server lacks.
 */
package org.spinescribe.language.ide.server;
