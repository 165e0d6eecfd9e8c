/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.overview;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;

/** The icon beside a field. It shows why a value was refused or is locked, else the finding at the field. */
final class FieldSign {

    private final ControlDecoration sign;
    private Optional<String> said = Optional.empty();
    private Optional<FieldMarks.FieldMark> found = Optional.empty();
    private String shown;

    FieldSign(ControlDecoration sign) {
        this.sign = sign;
        sign.hide();
    }

    void say(Optional<String> words) {
        said = words;
        show();
    }

    void found(Optional<FieldMarks.FieldMark> finding) {
        found = finding;
        show();
    }

    private void show() {
        String words = said.map(reason -> TipText.of(List.of(reason)))
                .or(() -> found.map(FieldMarks.FieldMark::message))
                .orElse(null);
        if (!Objects.equals(words, shown)) {
            shown = words;
            sign.getControl().setToolTipText(words); // without an icon the field may have a tooltip of its own
        }
        if (words == null) {
            sign.hide();
            return;
        }
        String kind = said.isPresent() ? FieldDecorationRegistry.DEC_ERROR : found.get().decoration();
        sign.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(kind).getImage());
        sign.setDescriptionText(words);
        sign.show();
    }
}
