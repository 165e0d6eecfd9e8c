/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.event.KeyEvent;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.spinescribe.ui.languages.Languages;

/** Tests the wizard for new reports at the start of a session, before the journals have been read. */
@ExtendWith(StudioKeys.class)
class EarlyJournalTest {

    private static final String READING = "The journals are being read…";

    private final CountDownLatch held = new CountDownLatch(1);
    private final CountDownLatch free = new CountDownLatch(1);

    @Test
    void lettersTypedBeforeTheJournalsAreReadChooseOne() throws Exception {
        Workbench.window().getShell().forceActive();
        Workbench.settle();
        Thread.ofPlatform().daemon().start(this::hold);
        held.await();
        try {
            WindowKeys.answer("New Case Report", this::choose);
            Screen.press(KeyEvent.VK_CONTROL, KeyEvent.VK_N);
            Workbench.waitFor("the choice", () -> free.getCount() == 0);
        } finally {
            free.countDown();
        }
    }

    /** Blocks all reading of journals, as the setup of the languages does when a session begins. */
    private void hold() {
        synchronized (Languages.class) {
            held.countDown();
            try {
                free.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void choose(Shell dialog) {
        Combo journal = Dialogs.controls(dialog, Combo.class).findFirst().orElseThrow();
        assertEquals(List.of("Not decided yet", READING), Arrays.asList(journal.getItems()));
        Screen.press(KeyEvent.VK_TAB);
        Workbench.waitFor("the list", journal::isFocusControl);
        Screen.type(List.of(KeyEvent.VK_N, KeyEvent.VK_E, KeyEvent.VK_U, KeyEvent.VK_R, KeyEvent.VK_O), KeyEvent.VK_S);
        assertEquals(2, journal.getItemCount());
        free.countDown();
        Workbench.waitFor("the journal", () -> journal.getText().equals("Neurospine"));
        assertTrue(journal.indexOf(READING) < 0, "the journals are read");
        Screen.press(KeyEvent.VK_ESCAPE);
    }
}
