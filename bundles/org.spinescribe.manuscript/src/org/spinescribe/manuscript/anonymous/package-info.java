/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The copy of a manuscript that reviewers may see: nothing in it tells who wrote it or where the patient was treated, not
 * even how many wrote it.
 */
package org.spinescribe.manuscript.anonymous;
