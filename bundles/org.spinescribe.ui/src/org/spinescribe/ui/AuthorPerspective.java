/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.spinescribe.ui.explorer.ReportsView;

/** The perspective of authors: around the text stand the files, the outline, the checklist and the findings. */
public final class AuthorPerspective implements IPerspectiveFactory {

    private static final float LEFT = 0.2f;
    private static final float RIGHT = 0.635f;
    private static final float HALF = 0.5f;
    private static final float BOTTOM = 0.74f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String text = layout.getEditorArea();
        layout.addView(ReportsView.ID, IPageLayout.LEFT, LEFT, text);
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, HALF, ReportsView.ID);
        IFolderLayout right = layout.createFolder("right", IPageLayout.RIGHT, RIGHT, text);
        right.addView("org.spinescribe.ui.checklist");
        right.addView("org.spinescribe.ui.preview");
        right.addView("org.spinescribe.ui.spine");
        right.addPlaceholder("org.spinescribe.ui.pages");
        right.addPlaceholder("org.spinescribe.ui.firstSteps");
        IFolderLayout bottom = layout.createFolder("bottom", IPageLayout.BOTTOM, BOTTOM, text);
        bottom.addView("org.spinescribe.ui.findings");
        bottom.addView("org.spinescribe.ui.statistics");
        bottom.addPlaceholder("org.spinescribe.ui.coauthors.view");
        bottom.addPlaceholder("org.eclipse.search.ui.views.SearchView");
        bottom.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
        layout.addNewWizardShortcut("org.spinescribe.ui.newReport");
        layout.addNewWizardShortcut("org.spinescribe.ui.newJournal");
        layout.addNewWizardShortcut("org.spinescribe.ui.example");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder");
        layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.file");
        layout.addShowViewShortcut("org.spinescribe.ui.checklist");
        layout.addShowViewShortcut("org.spinescribe.ui.preview");
        layout.addShowViewShortcut("org.spinescribe.ui.pages");
        layout.addShowViewShortcut("org.spinescribe.ui.spine");
        layout.addShowViewShortcut("org.spinescribe.ui.statistics");
        layout.addShowViewShortcut("org.spinescribe.ui.coauthors.view");
        layout.addShowViewShortcut("org.spinescribe.ui.firstSteps");
        layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
        layout.addShowViewShortcut("org.spinescribe.ui.findings");
        layout.addShowViewShortcut(ReportsView.ID);
    }
}
