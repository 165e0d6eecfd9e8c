/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.server;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.xbase.lib.Functions.Function2;

/**
 * Answers no question from a report as it was before. A build that was cancelled leaves the old model in its place, while
 * the document is the new one already; who asks then is told to ask again.
 */
final class FreshReads extends WorkspaceManager {

    @Override
    public <T> T doRead(URI uri, Function2<? super Document, ? super XtextResource, ? extends T> work) {
        return super.doRead(uri, (document, resource) -> {
            if (isStale(document, resource)) {
                throw new OperationCanceledException();
            }
            return work.apply(document, resource);
        });
    }

    private static boolean isStale(Document document, XtextResource resource) {
        IParseResult read = resource == null ? null : resource.getParseResult();
        return document != null && read != null && read.getRootNode() != null
                && !read.getRootNode().getText().equals(document.getContents());
    }
}
