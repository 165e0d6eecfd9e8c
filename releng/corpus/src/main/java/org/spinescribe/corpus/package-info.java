/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The check of an archive of manuscripts on Apache Spark. What a document gets is worked out by the command line, in
 * a class loader of its own; this package brings the documents there and gathers what was said of them.
 */
package org.spinescribe.corpus;
