/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli.server;

import java.nio.file.Path;
import java.util.List;

import org.spinescribe.manuscript.export.ExportProblem;

/** Describes the problems of an export. */
public interface ProblemLines {

    /** Returns the messages about a problem, one a line. */
    List<String> of(Path report, ExportProblem problem);
}
