/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import org.spinescribe.manuscript.output.ProgramVersion;

import picocli.CommandLine.IVersionProvider;

/** Provides the version of the bundle with this class. */
final class BundleVersion implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] { "spinescribe " + ProgramVersion.beside(BundleVersion.class) + " (Java "
                + Runtime.version().feature() + ")" };
    }
}
