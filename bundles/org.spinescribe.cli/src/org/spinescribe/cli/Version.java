/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.util.jar.Manifest;

import picocli.CommandLine.IVersionProvider;

/** The version of the bundle that this class is in. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        return new String[] { "spinescribe " + bundleVersion() + " (Java " + Runtime.version().feature() + ")" };
    }

    /** The manifest beside this class, not the first one on the class path. */
    private static String bundleVersion() throws IOException {
        String path = "/" + Version.class.getName().replace('.', '/') + ".class";
        String here = String.valueOf(Version.class.getResource(path));
        URL manifest = URI.create(here.substring(0, here.length() - path.length()) + "/META-INF/MANIFEST.MF").toURL();
        try (InputStream stream = manifest.openStream()) {
            return new Manifest(stream).getMainAttributes().getValue("Bundle-Version");
        } catch (FileNotFoundException e) {
            return "(not built)"; // runs from a folder of classes
        }
    }
}
