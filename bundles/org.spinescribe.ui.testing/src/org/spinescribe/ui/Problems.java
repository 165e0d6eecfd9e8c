/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/** The problems that the Problems view shows for a file. */
final class Problems {

    private Problems() {
    }

    static Stream<IMarker> markers(IFile file) throws CoreException {
        return Arrays.stream(file.findMarkers("org.spinescribe.ui.problem", true, IResource.DEPTH_ZERO));
    }

    static List<String> messages(IFile file) throws CoreException {
        return markers(file).map(marker -> marker.getAttribute(IMarker.MESSAGE, "")).toList();
    }

    static boolean any(IFile file) throws CoreException {
        return markers(file).findAny().isPresent();
    }

    /** Returns whether a message contains the given words. */
    static boolean mention(IFile file, String words) throws CoreException {
        return messages(file).stream().anyMatch(message -> message.contains(words));
    }

    /** Waits until a message contains the given words. */
    static void await(IFile file, String words) {
        Workbench.waitFor("a problem of " + file.getName() + " with ‘" + words + "’", () -> mention(file, words));
    }

    /** Waits until no message contains the given words. */
    static void awaitNone(IFile file, String words) {
        Workbench.waitFor("no problem of " + file.getName() + " with ‘" + words + "’", () -> !mention(file, words));
    }
}
