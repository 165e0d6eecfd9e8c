/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */

package org.spinescribe.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.StringInputStream;
import org.junit.jupiter.api.Test;

/** The languages start without Eclipse and read a file of their own. */
class LanguageSetupTest {

    @Test
    void readsACaseReport() throws IOException {
        var resources = new CaseReportStandaloneSetup().createInjectorAndDoEMFRegistration().getInstance(XtextResourceSet.class);
        var resource = resources.createResource(URI.createURI("memory:/a.casereport"));
        resource.load(new StringInputStream("case report \"A case\"", "UTF-8"), null);
        assertEquals(1, resource.getContents().size());
        assertTrue(resource.getErrors().isEmpty());
    }
}
