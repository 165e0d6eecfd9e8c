/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.switching;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.spinescribe.language.check.UnreadableReport;
import org.spinescribe.language.ide.switching.JournalChoice;
import org.spinescribe.language.ide.switching.JournalSwitch;
import org.spinescribe.language.ide.switching.UnusableName;
import org.spinescribe.ui.languages.Languages;

/** Checks a report in the background for its own and for another journal. */
final class SwitchJob extends Job {

    private final Path file;
    private final String text;
    private final JournalChoice journal;
    private final Consumer<JournalSwitch> found;
    private final Consumer<String> failed;

    SwitchJob(Path file, String text, JournalChoice journal, Consumer<JournalSwitch> found, Consumer<String> failed) {
        super(NLS.bind(SwitchTexts.asking, journal.title()));
        this.file = file;
        this.text = text;
        this.journal = journal;
        this.found = found;
        this.failed = failed;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            found.accept(JournalSwitch.of(Languages.reports(), file, text, journal.name()));
        } catch (UnusableName e) {
            failed.accept(e.getMessage());
        } catch (UnreadableReport e) {
            failed.accept(NLS.bind(SwitchTexts.failed, journal.title(), e.getMessage()));
        } catch (RuntimeException e) {
            failed.accept(NLS.bind(SwitchTexts.failed, journal.title(), e));
            return Status.warning(getName(), e);
        }
        return Status.OK_STATUS;
    }
}
