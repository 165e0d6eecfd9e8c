/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.comparison;

import java.time.Instant;

/**
 * A version of a report in the Git repository of its folder.
 *
 * @param revision as {@link GitRevision} understands it
 * @param time of the commit
 * @param author of the commit
 * @param words the first line of the commit message
 */
public record GitVersion(String revision, Instant time, String author, String words) {
}
