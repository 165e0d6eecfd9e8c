/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Manuscripts as JATS XML: the Journal Article Tag Suite (ANSI/NISO Z39.96-2019, version 1.2), Publishing tag set.
 */
package org.spinescribe.manuscript.jats;
