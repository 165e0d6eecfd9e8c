/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.lookup;

import java.net.URI;
import java.util.Map;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.spinescribe.sources.catalogues.CatalogueAddresses;
import org.spinescribe.sources.catalogues.Zotero;

/** The preference page for the addresses of catalogues; some institutions have addresses of their own. */
public final class CataloguesPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    public CataloguesPage() {
        super(GRID);
        setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, CatalogueSettings.BUNDLE));
        setDescription(LookupTexts.cataloguesPage);
    }

    @Override
    public void init(IWorkbench workbench) {
        // The page does not use the workbench.
    }

    @Override
    protected void createFieldEditors() {
        addField(new Address("doi", LookupTexts.catalogueDoi, CatalogueAddresses.USUAL.doi(), getFieldEditorParent()));
        addField(new Address("pubmed", LookupTexts.cataloguePubMed, CatalogueAddresses.USUAL.pubMed(),
                getFieldEditorParent()));
        addField(new Address("crossref", LookupTexts.catalogueCrossref, CatalogueAddresses.USUAL.crossref(),
                getFieldEditorParent()));
        addField(new Address(CatalogueSettings.ZOTERO, LookupTexts.catalogueZotero, Zotero.USUAL,
                getFieldEditorParent()));
    }

    /** A web address; empty for the usual one. */
    private static final class Address extends StringFieldEditor {

        Address(String name, String label, URI usual, Composite parent) {
            super(CatalogueSettings.KEY + name, label, parent);
            getTextControl(parent).setMessage(usual.toString());
        }

        @Override
        protected boolean doCheckState() {
            try {
                CatalogueAddresses.of(Map.of("doi", getStringValue())); // the form of an address is the same for all
                return true;
            } catch (IllegalArgumentException e) {
                setErrorMessage(LookupTexts.noAddress);
                return false;
            }
        }
    }
}
