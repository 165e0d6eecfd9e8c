/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.assist;

import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.swt.graphics.Image;
import org.spinescribe.ui.Images;

/** The picture beside a proposal. */
final class ItemImages {

    private ItemImages() {
    }

    static Image of(CompletionItemKind kind) {
        return switch (kind == null ? CompletionItemKind.Text : kind) {
            case Keyword -> Images.of("word");
            case Reference -> Images.of("reference");
            case Module -> Images.of("journal");
            case File -> Images.of("figure");
            case Text -> Images.of("section");
            default -> Images.of("value");
        };
    }
}
