/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Checks an archive of manuscripts on Apache Spark. The command line, in a class loader of its own, checks each
 * document; this package passes the documents to it and collects the results.
 */
package org.spinescribe.corpus;
