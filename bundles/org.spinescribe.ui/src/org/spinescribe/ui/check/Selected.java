/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.check;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkingSet;
import org.spinescribe.ui.ReportPath;

/** The selected folders and reports on disk, including those of working sets. */
final class Selected {

    private Selected() {
    }

    /** Returns the paths in the order of the selection, each once. */
    static List<Path> paths(IStructuredSelection selection) {
        Set<Path> paths = new LinkedHashSet<>();
        for (Object element : selection.toList()) {
            resources(element).map(IResource::getLocation).filter(location -> location != null)
                    .forEach(location -> paths.add(location.toPath()));
        }
        return List.copyOf(paths);
    }

    private static Stream<IResource> resources(Object element) {
        IWorkingSet set = Adapters.adapt(element, IWorkingSet.class);
        if (set != null) {
            return Arrays.stream(set.getElements()).flatMap(Selected::resources);
        }
        IResource resource = Adapters.adapt(element, IResource.class);
        boolean wanted = resource instanceof IContainer folder && folder.isAccessible()
                || resource != null && ReportPath.isReport(Path.of(resource.getName()));
        return wanted ? Stream.of(resource) : Stream.empty();
    }
}
