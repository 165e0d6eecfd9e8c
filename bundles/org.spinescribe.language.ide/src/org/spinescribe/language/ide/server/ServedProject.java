/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;
import org.spinescribe.language.report.EditorSettings;
import org.spinescribe.language.rules.engine.EditedReports;

import com.google.inject.Inject;

/** A folder of reports. Its resource sets know the edited reports and the author's settings. */
final class ServedProject extends ProjectManager {

    @Inject
    private EditedReports edited;
    @Inject
    private ClientSettings settings;

    @Override
    public XtextResourceSet createNewResourceSet(ResourceDescriptionsData index) {
        XtextResourceSet set = super.createNewResourceSet(index);
        edited.attachTo(set);
        EditorSettings.set(set, settings.severities());
        return set;
    }
}
