/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.privacy;

import org.spinescribe.clinical.privacy.Identifier.Kind;

/** Serial and lot numbers of implants identify the patient. */
public final class PrivacyDeviceNumber extends IdentifierRule {

    /** Looks for it in the text about this patient. */
    public PrivacyDeviceNumber() {
        super("privacy/device-number", Kind.DEVICE_NUMBER);
    }
}
