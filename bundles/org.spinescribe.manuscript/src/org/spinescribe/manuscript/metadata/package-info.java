/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Writes the metadata of a manuscript and its cited works for programs: reference managers, repositories, catalogues.
 */
package org.spinescribe.manuscript.metadata;
