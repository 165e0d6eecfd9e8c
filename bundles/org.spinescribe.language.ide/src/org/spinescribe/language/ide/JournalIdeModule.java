/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide;

import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.spinescribe.language.ide.addresses.DocumentAddresses;
import org.spinescribe.language.ide.journal.JournalHover;
import org.spinescribe.language.ide.journal.JournalOutline;

/** Binds the editor services of journals and guidelines; all others are Xtext's defaults. */
public class JournalIdeModule extends AbstractJournalIdeModule {

    /** Uses the URIs of the server for documents. */
    public Class<? extends UriExtensions> bindUriExtensions() {
        return DocumentAddresses.class;
    }

    public Class<? extends IHoverService> bindIHoverService() {
        return JournalHover.class;
    }

    public Class<? extends HierarchicalDocumentSymbolService> bindHierarchicalDocumentSymbolService() {
        return JournalOutline.class;
    }
}
