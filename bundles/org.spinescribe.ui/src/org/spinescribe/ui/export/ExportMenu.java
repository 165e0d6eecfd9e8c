/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.export;

import java.util.List;
import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;
import org.spinescribe.manuscript.export.OutputFormat;

/** The menu of export formats. It is built from the list of formats, so a new format appears automatically. */
public final class ExportMenu extends CompoundContributionItem implements IWorkbenchContribution {

    private IServiceLocator services;

    @Override
    public void initialize(IServiceLocator locator) {
        services = locator;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        return ExportFormats.offered().stream().map(this::item).toArray(IContributionItem[]::new);
    }

    private IContributionItem item(List<OutputFormat> formats) {
        CommandContributionItemParameter item = new CommandContributionItemParameter(services, null,
                ExportHandler.COMMAND, CommandContributionItem.STYLE_PUSH);
        if (!formats.equals(ExportFormats.usual())) { // without parameters the first item shows the key of the command
            item.parameters = Map.of(ExportHandler.FORMATS, ExportFormats.names(formats));
        }
        item.label = NLS.bind(ExportTexts.menu, ExportFormats.label(formats));
        return new CommandContributionItem(item);
    }
}
