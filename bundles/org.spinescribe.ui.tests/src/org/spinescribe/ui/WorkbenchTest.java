/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** The tests of this bundle run in a real workbench that has our plug-in. */
class WorkbenchTest {

    @Test
    void workbenchRunsWithOurPlugin() {
        assertTrue(PlatformUI.isWorkbenchRunning());
        assertNotNull(Platform.getBundle("org.spinescribe.ui"));
    }
}
