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

/** Whether a view is seen, for views whose work nobody needs while another tab hides them. */
public final class SightOfPart implements IPartListener2 {

    private final IWorkbenchPart part;
    private final IWorkbenchPage page;
    private final Runnable work;
    private boolean late;

    /** @param work is run when the view comes into sight and there is work that was put off */
    public SightOfPart(IWorkbenchPart part, Runnable work) {
        this.part = part;
        this.work = work;
        page = part.getSite().getPage();
        page.addPartListener(this);
    }

    /** Whether the view is seen now. */
    public boolean isSeen() {
        return page.isPartVisible(part);
    }

    /** Puts the work off until the view is seen. */
    public void later() {
        late = true;
    }

    /** Ends waiting. */
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
