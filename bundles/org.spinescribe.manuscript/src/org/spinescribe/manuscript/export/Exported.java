/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.export;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.spinescribe.language.check.Finding;

/**
 * The result for one report.
 *
 * @param written the outputs, in the order of the requested formats
 * @param kept files that somebody has edited, each with the output written beside it
 * @param errors of the report, marked in the outputs; empty when there are none
 * @param remarks unusual settings, one line each, with the name of the output
 * @param problems why the report was not exported, or not in all formats
 */
public record Exported(List<Path> written, Map<Path, Path> kept, List<Finding> errors,
        List<String> remarks, List<ExportProblem> problems) {

    public Exported {
        written = List.copyOf(written);
        kept = Collections.unmodifiableMap(new LinkedHashMap<>(kept));
        errors = List.copyOf(errors);
        remarks = List.copyOf(remarks);
        problems = List.copyOf(problems);
    }

    static Exported failed(ExportProblem problem) {
        return new Exported(List.of(), Map.of(), List.of(), List.of(), List.of(problem));
    }
}
