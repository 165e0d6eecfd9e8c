/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.repository;

import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.List;

/** An author in Eclipse, where the key for new files first asks for their kind. */
final class EclipseAuthor extends Author {

    EclipseAuthor(List<String> command, Path folder, String name, Screen screen) {
        super(command, folder, name, screen);
    }

    @Override
    void openWizard() {
        super.openWizard();
        type("case report");
        look();
        press(KeyEvent.VK_ALT, KeyEvent.VK_N);
    }
}
