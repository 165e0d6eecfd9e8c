/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts;

import java.util.List;

/**
 * An author of a draft.
 *
 * @param name in reading order
 * @param family the family name, which may stand anywhere in the name; empty when the draft does not mark it
 * @param group whether it is a group, such as a study group
 * @param degrees such as {@code MD, PhD}; may be empty
 * @param affiliations indexes into {@link Draft#affiliations()}
 * @param email empty when none is known
 * @param orcid sixteen digits with hyphens; empty when none is known
 * @param roles identifiers of CRediT roles, as in the language of reports
 */
public record Contributor(String name, String family, boolean group, String degrees, List<Integer> affiliations,
        String email, String orcid, boolean corresponding, boolean equalContribution, List<String> roles, Place place) {

    public Contributor {
        affiliations = List.copyOf(affiliations);
        roles = List.copyOf(roles);
    }
}
