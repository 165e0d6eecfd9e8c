/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.studio.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.spinescribe.ui.help.RulePages;

/** The content of an address of the help: a generated page, or a file of a plug-in. */
final class HelpSource {

    private static final RulePages MADE = new RulePages();

    private HelpSource() {
    }

    /**
     * Returns the bytes at an address.
     *
     * @param address starts with the plug-in, such as {@code /org.spinescribe.ui/rules/levels/backwards.html}
     */
    static Optional<byte[]> at(String address) throws IOException {
        Path path = new Path(address.replaceFirst("[?#].*", ""));
        Bundle bundle = path.segmentCount() < 2 ? null : Platform.getBundle(path.segment(0));
        if (bundle == null) {
            return Optional.empty();
        }
        String name = path.removeFirstSegments(1).makeRelative().toString();
        try (InputStream in = open(bundle, name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    private static InputStream open(Bundle bundle, String name) throws IOException {
        InputStream made = MADE.getInputStream(bundle.getSymbolicName(), name, Locale.getDefault());
        URL file = made == null ? bundle.getEntry(name) : null;
        return file == null ? made : file.openStream();
    }

    /** Returns a page, or an empty result if there is none at its address. */
    static Optional<String> page(String address) throws IOException {
        return at(address).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
