/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.privacy;

import org.spinescribe.clinical.privacy.Identifier.Kind;

/** Contact details do not stand in the text about the patient. */
public final class PrivacyContact extends IdentifierRule {

    /** Looks for it in the text about this patient. */
    public PrivacyContact() {
        super("privacy/contact", Kind.TELEPHONE, Kind.EMAIL, Kind.WEB_ADDRESS, Kind.ADDRESS);
    }
}
