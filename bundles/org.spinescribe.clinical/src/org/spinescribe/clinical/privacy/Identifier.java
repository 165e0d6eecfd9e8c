/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.clinical.privacy;

/**
 * Words that could identify a patient.
 *
 * @param start in the text
 * @param end behind the last character
 */
public record Identifier(Kind kind, int start, int end) {

    /**
     * The identifiers of the Safe Harbor method, as far as text can show them.
     *
     * @see <a href="https://www.ecfr.gov/current/title-45/section-164.514">45 CFR 164.514(b)(2)</a>
     */
    public enum Kind {
        /** Any element of a date but the year, (C). */
        DATE,
        /** An age over 89, (C). */
        AGE_OVER_89,
        /** The name of a person behind a form of address, (A). */
        NAME,
        /** Initials of a patient, (A); ICMJE forbids them too. */
        INITIALS,
        /** The number of a medical record, an account or a health plan, (H) to (J). */
        RECORD_NUMBER,
        /** A telephone or fax number, (D) and (E). */
        TELEPHONE,
        /** An e-mail address, (F). */
        EMAIL,
        /** A web address, (N). */
        WEB_ADDRESS,
        /** A street or a postal code, (B). */
        ADDRESS,
        /** A named hospital or university. */
        INSTITUTION,
        /** The serial or lot number of a device such as an implant, (M). */
        DEVICE_NUMBER,
        /** An exact age, which some journals want as a decade. */
        EXACT_AGE;
    }
}
