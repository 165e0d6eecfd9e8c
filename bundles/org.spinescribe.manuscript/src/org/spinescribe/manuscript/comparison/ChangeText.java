/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.comparison;

import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

import org.spinescribe.clinical.words.Messages;

/** A list of changes that people read: grouped by part, with the lines of both versions. */
public final class ChangeText {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("org.spinescribe.manuscript.comparison.comparison");

    private final StringBuilder text = new StringBuilder();

    private ChangeText() {
    }

    /** The text of a list; each line ends with a line feed. */
    public static String of(ChangeList list) {
        ChangeText writing = new ChangeText();
        writing.write(list);
        return writing.text.toString();
    }

    private void write(ChangeList list) {
        line("title", list.before(), list.after());
        if (list.isEmpty()) {
            line("none");
        }
        String part = null;
        for (SourceChange change : list.changes()) {
            if (!change.part().equals(part)) {
                part = change.part();
                text.append('\n');
                line("part", part.isEmpty() ? TEXTS.getString("part.none") : part);
            }
            line(change.deleted().isEmpty() ? "inserted" : change.inserted().isEmpty() ? "deleted" : "replaced",
                    String.valueOf(change.oldLine()), String.valueOf(change.newLine()), change.deleted(),
                    change.inserted());
        }
        if (!list.works().isEmpty() || !list.floats().isEmpty() || !list.pictures().isEmpty()) {
            text.append('\n');
        }
        numbers("works", list.works());
        numbers("floats", list.floats());
        list.pictures().forEach(figure -> line("picture", figure));
    }

    private void numbers(String key, Map<String, String> numbers) {
        if (!numbers.isEmpty()) {
            line(key, numbers.entrySet().stream().map(each -> Messages.of(TEXTS, "now", each.getKey(), each.getValue()))
                    .collect(Collectors.joining(", ")));
        }
    }

    private void line(String key, Object... arguments) {
        text.append(Messages.of(TEXTS, key, arguments)).append('\n');
    }
}
