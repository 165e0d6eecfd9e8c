/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Words of a report that are in no dictionary: English in its two spellings, the words of spine surgery, and the report's
 * own. Which of the two spellings a report keeps to is the matter of the rule style/spelling.
 */
package org.spinescribe.language.ide.spelling;
