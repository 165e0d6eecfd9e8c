/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

/** Reports with findings. */
final class FaultyReports {

    /** Names a vertebra that does not exist, and an institution, a work and a figure without declaration. */
    static final String CLIMBER = """
            // An invented patient
            case report "Fracture of T13 in a climber"
              journal european-spine-journal

            affiliation berlin "Spine Centre, Berlin, Germany"
            author "Ada Weber" at berlin, hamburg

            diagnosis "Burst fracture" at T12–L1

            timeline
              day 3   procedure "Stabilisation" at T13

            section "Case report" {
              The fracture [@nobody2020] was seen in Fig. [#xray].

              [timeline]
            }
            """;

    /** Names levels from caudal to cranial. */
    static final String BACKWARDS = """
            case report "A fracture in a climber: a case report"
            author "Ada Weber"
            section "Case report" { At T9–T8 there was pain. }
            """;

    private FaultyReports() {
    }
}
