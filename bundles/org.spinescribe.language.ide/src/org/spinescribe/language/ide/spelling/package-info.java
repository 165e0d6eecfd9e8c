/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The spelling check of a report, with dictionaries of English in its two spellings, of spine surgery, and of the
 * report's own words. The rule style/spelling checks that a report keeps to one of the two spellings.
 */
package org.spinescribe.language.ide.spelling;
