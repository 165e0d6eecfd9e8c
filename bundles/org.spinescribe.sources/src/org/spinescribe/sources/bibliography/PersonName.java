/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

/**
 * A person or a group that wrote or edited a work.
 *
 * @param given given names or initials; empty for a group
 * @param particle the words before the family name that belong to it, such as {@code van der}; may be empty
 * @param family family name, or the whole name of a group
 * @param suffix such as {@code Jr}; may be empty
 * @param group whether {@code family} is the name of a group, printed unchanged
 */
public record PersonName(String given, String particle, String family, String suffix, boolean group) {

    /** The meaning of {@code and others} at the end of a list of names. */
    public static final PersonName OTHERS = group("et al.");

    /** A group such as a study group or an organisation. */
    public static PersonName group(String name) {
        return new PersonName("", "", name, "", true);
    }

    /** A person without particle and suffix. */
    public static PersonName person(String given, String family) {
        return new PersonName(given, "", family, "", false);
    }
}
