/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.first;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PartInitException;
import org.spinescribe.ui.OpenFile;
import org.spinescribe.ui.OpenWindow;

/** Opens the reports that Studio is started with: a double click on a file hands the program its name. */
public final class NamedFiles implements IStartup {

    @Override
    public void earlyStartup() {
        in(Platform.getApplicationArgs()).forEach(file -> OpenWindow.any(page -> {
            try {
                OpenFile.inEditor(page, file);
            } catch (PartInitException e) {
                ILog.of(NamedFiles.class).log(e.getStatus());
            }
        }));
    }

    /** The reports and journals among the arguments of a program. */
    static List<Path> in(String[] arguments) {
        return Arrays.stream(arguments).filter(NamedFiles::isOurs).map(Path::of).map(Path::toAbsolutePath)
                .filter(Files::isRegularFile).toList();
    }

    private static boolean isOurs(String argument) {
        String name = argument.toLowerCase(Locale.ROOT);
        try {
            return (name.endsWith(".casereport") || name.endsWith(".journal")) && !Path.of(argument).toString().isEmpty();
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
