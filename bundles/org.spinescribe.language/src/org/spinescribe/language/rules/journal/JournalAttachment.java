/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.spinescribe.language.journal.AttachmentDemand;
import org.spinescribe.language.journals.Wanted;
import org.spinescribe.language.report.Report;
import org.spinescribe.language.rules.Findings;
import org.spinescribe.language.rules.JournalPlace;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.sources.files.AttachmentName;

/** The files that the journal wants with the manuscript are in the folder of the report. */
public final class JournalAttachment implements Rule {

    @Override
    public String id() {
        return "journal/attachment";
    }

    @Override
    public void check(Report report, Findings findings) {
        List<Wanted<AttachmentDemand>> wanted = report.demands().nearest(AttachmentDemand.class, List::of);
        Optional<Path> folder = report.file().map(file -> file.toAbsolutePath().getParent());
        if (wanted.isEmpty() || folder.isEmpty()) {
            return;
        }
        List<String> files = files(folder.get());
        for (Wanted<AttachmentDemand> attachment : wanted) {
            if (attachment.value().getName() == null) {
                continue;
            }
            AttachmentName name = new AttachmentName(attachment.value().getName());
            if (files.stream().noneMatch(name::isOf)) {
                JournalPlace.noted(findings, attachment).addCase(name.isChecklist() ? "checklist" : "",
                        JournalPlace.of(report), name.words(), attachment.journal(), attachment.origin());
            }
        }
    }

    private static List<String> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        } catch (IOException e) {
            return List.of();
        }
    }
}
