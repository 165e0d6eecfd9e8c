/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.output;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.jar.Manifest;

/** The version of a bundle. */
public final class ProgramVersion {

    private static final String NOT_BUILT = "(not built)";

    private ProgramVersion() {
    }

    /** The version in the manifest beside a class, not in the first one on the class path. */
    public static String beside(Class<?> type) {
        String path = "/" + type.getName().replace('.', '/') + ".class";
        String here = String.valueOf(type.getResource(path));
        try (InputStream stream = manifest(here.substring(0, here.length() - path.length()))) {
            return new Manifest(stream).getMainAttributes().getValue("Bundle-Version");
        } catch (IOException e) {
            return NOT_BUILT; // runs from a folder of classes
        }
    }

    private static InputStream manifest(String root) throws IOException {
        URL manifest = URI.create(root + "/META-INF/MANIFEST.MF").toURL();
        return manifest.openStream();
    }
}
