/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests the Help menu with keys. */
class HelpMenuTest {

    @BeforeEach
    void useThePerspectiveOfAuthors() throws Exception {
        PlatformUI.getWorkbench().showPerspective("org.spinescribe.ui.perspective", Workbench.window());
    }

    @Test
    void mnemonicsOpenFirstStepsGuideAndRules() {
        for (String page : List.of("First Steps", "User Guide", "Rules")) {
            MenuKeys.choose(MenuKeys.open("Help"), page);
            String view = page.equals("First Steps") ? "org.spinescribe.ui.firstSteps" : "org.spinescribe.studio.help.view";
            Workbench.waitFor(page, () -> Workbench.page().getActivePart().getSite().getId().equals(view));
            Workbench.page().hideView((IViewPart) Workbench.page().getActivePart());
        }
    }

    @Test
    void aboutShowsVersionLicenceAndSystem() {
        List<String> said = new ArrayList<>();
        WindowKeys.read("About SpineScribe Studio", about -> said.add(Dialogs.text(about)));
        MenuKeys.choose(MenuKeys.open("Help"), "About SpineScribe Studio");
        assertEquals(1, said.size());
        String about = said.getFirst();
        assertTrue(about.matches("(?s).*SpineScribe Studio \\d+\\.\\d+\\.\\d+.*"), about);
        assertTrue(about.contains("Eclipse Public License 2.0"), about);
        assertTrue(about.contains(System.getProperty("os.name") + " " + System.getProperty("os.version")), about);
        assertTrue(about.contains("Java " + System.getProperty("java.runtime.version")), about);
    }
}
