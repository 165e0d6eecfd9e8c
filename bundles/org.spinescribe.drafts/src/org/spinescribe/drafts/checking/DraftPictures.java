/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.checking;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.drafts.Draft;
import org.spinescribe.drafts.Place;
import org.spinescribe.drafts.Remark;
import org.spinescribe.language.check.Finding;

/** Writes the pictures of a manuscript for the rules that check them, and reports those that the rules cannot check. */
final class DraftPictures {

    /** In bytes: enough for a manuscript, and few enough for a computer. */
    static final long MOST = 200L << 20;

    private static final String PICTURES = "figures/";
    private static final String RULE = "privacy/image-metadata";

    private final long most;
    private final List<Finding> unchecked = new ArrayList<>();

    DraftPictures(long most) {
        this.most = most;
    }

    /** Writes pictures into a folder. An unreadable picture, or one beyond the limit, loses only its own checks. */
    void write(Map<String, Draft.PictureData> pictures, Path folder) throws IOException {
        long total = 0;
        List<String> beyond = new ArrayList<>();
        for (Map.Entry<String, Draft.PictureData> each : pictures.entrySet()) {
            if (!each.getKey().startsWith(PICTURES)) {
                continue; // a supplementary file, which no rule checks
            }
            String name = each.getKey().substring(PICTURES.length());
            if (total > most) {
                beyond.add(name);
                continue;
            }
            byte[] data;
            try {
                data = each.getValue().read();
            } catch (IOException e) {
                say("picture-unread", name, String.valueOf(e.getMessage()));
                continue;
            }
            total += data.length;
            Path file = folder.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, data);
        }
        if (!beyond.isEmpty()) {
            say("pictures-many", String.valueOf(most >> 20), String.join(", ", beyond));
        }
    }

    private void say(String kind, String... details) {
        unchecked.add(new Finding(1, 1, 0, 0, Severity.INFO, Remark.of(kind, Place.NONE, details).words(), RULE,
                List.of()));
    }

    /** Findings on the unchecked pictures; they concern the manuscript as a whole. */
    List<Finding> unchecked() {
        return unchecked;
    }
}
