/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.navigation;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.hyperlink.IHyperlink;

/**
 * A hyperlink that runs an action.
 *
 * @param name the region of the link
 * @param opening opens the target
 */
public record OpeningLink(IRegion name, Runnable opening) implements IHyperlink {

    @Override
    public IRegion getHyperlinkRegion() {
        return name;
    }

    @Override
    public String getTypeLabel() {
        return null;
    }

    @Override
    public String getHyperlinkText() {
        return NavigationTexts.open;
    }

    @Override
    public void open() {
        opening.run();
    }
}
