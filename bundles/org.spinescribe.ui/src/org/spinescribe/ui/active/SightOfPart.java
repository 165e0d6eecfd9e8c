/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.active;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Knows whether a view is visible, so that a view hidden by another tab can put its work off. */
public final class SightOfPart implements IPartListener2 {

    private final IWorkbenchPart part;
    private final IWorkbenchPage page;
    private final Runnable work;
    private boolean late;

    /** @param work is run when the view becomes visible and work was put off */
    public SightOfPart(IWorkbenchPart part, Runnable work) {
        this.part = part;
        this.work = work;
        page = part.getSite().getPage();
        page.addPartListener(this);
    }

    /** Returns whether the view is visible now. */
    public boolean isSeen() {
        return page.isPartVisible(part);
    }

    /** Puts the work off until the view is visible. */
    public void later() {
        late = true;
    }

    /** Stops listening. */
    public void leave() {
        page.removePartListener(this);
    }

    @Override
    public void partVisible(IWorkbenchPartReference reference) {
        if (late && reference.getPart(false) == part) {
            late = false;
            work.run();
        }
    }
}
