/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide;

import org.eclipse.xtext.ide.editor.folding.IFoldingRangeProvider;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.contentassist.ContentAssistService;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.ide.server.occurrences.IDocumentHighlightService;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.spinescribe.language.ide.addresses.DocumentAddresses;
import org.spinescribe.language.ide.completion.ReportCompletion;
import org.spinescribe.language.ide.hover.ReportHoverService;
import org.spinescribe.language.ide.names.ReportHighlights;
import org.spinescribe.language.ide.names.ReportNavigation;
import org.spinescribe.language.ide.names.ReportRename;
import org.spinescribe.language.ide.outline.ReportFolding;
import org.spinescribe.language.ide.outline.ReportOutline;

/** Binds the editor services of case reports. */
public class CaseReportIdeModule extends AbstractCaseReportIdeModule {

    public Class<? extends ContentAssistService> bindContentAssistService() {
        return ReportCompletion.class;
    }

    /** Uses the URIs of the server for documents. */
    public Class<? extends UriExtensions> bindUriExtensions() {
        return DocumentAddresses.class;
    }

    public Class<? extends IHoverService> bindIHoverService() {
        return ReportHoverService.class;
    }

    public Class<? extends DocumentSymbolService> bindDocumentSymbolService() {
        return ReportNavigation.class;
    }

    public Class<? extends IDocumentHighlightService> bindIDocumentHighlightService() {
        return ReportHighlights.class;
    }

    public Class<? extends HierarchicalDocumentSymbolService> bindHierarchicalDocumentSymbolService() {
        return ReportOutline.class;
    }

    public Class<? extends IFoldingRangeProvider> bindIFoldingRangeProvider() {
        return ReportFolding.class;
    }

    @Override
    public Class<? extends IRenameService2> bindIRenameService2() {
        return ReportRename.class;
    }
}
