/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript;

import java.util.Optional;

/**
 * An author's contribution to the manuscript.
 *
 * @param title as printed, such as "Writing – original draft"
 * @param address of the role in the Contributor Roles Taxonomy (ANSI/NISO Z39.104-2022); empty when the taxonomy lacks
 *        the role
 */
public record ContributorRole(String title, Optional<String> address) {
}
