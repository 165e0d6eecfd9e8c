/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.resident;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.spinescribe.clinical.vocabulary.InstalledVocabulary;

/**
 * Everything that affects the output of a command, besides its arguments and input files: the program, Java, the
 * working folder, the language and folders of the user. A resident process runs a command only for a process of the
 * same identity.
 *
 * @param text the identity, one property a line
 */
record ProcessIdentity(String text) {

    private static final Set<String> VARIABLES = Set.of("HOME", "TZ", "SOURCE_DATE_EPOCH", "XDG_DATA_HOME");
    private static final String[] PREFIXES = { "SPINESCRIBE_", "LC_", "LANG" };

    /** Returns the identity of this process. */
    static ProcessIdentity ofThisProcess() {
        StringBuilder text = new StringBuilder();
        for (String property : new String[] { "java.home", "java.vm.version", "user.name", "user.dir" }) {
            text.append(System.getProperty(property)).append('\n');
        }
        text.append(stamp(Program.file())).append(stamp(InstalledVocabulary.file()));
        variables().forEach((name, value) -> text.append(name).append('=').append(value).append('\n'));
        return new ProcessIdentity(text.toString());
    }

    private static Map<String, String> variables() {
        Map<String, String> variables = new TreeMap<>();
        for (var entry : System.getenv().entrySet()) {
            if (counts(entry.getKey())) {
                variables.put(entry.getKey(), entry.getValue());
            }
        }
        return variables;
    }

    private static boolean counts(String variable) {
        for (String prefix : PREFIXES) {
            if (variable.startsWith(prefix)) {
                return true;
            }
        }
        return VARIABLES.contains(variable);
    }

    /** Returns a file with its size and time: they differ for another build or another vocabulary. */
    private static String stamp(Path file) {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return file + " " + found.size() + " " + found.lastModifiedTime() + "\n";
        } catch (IOException e) {
            return file + " is not there\n";
        }
    }
}
