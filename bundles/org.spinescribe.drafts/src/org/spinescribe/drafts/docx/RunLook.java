/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.docx;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.spinescribe.drafts.DraftInline;
import org.spinescribe.drafts.xml.Elements;
import org.w3c.dom.Element;

/**
 * The style of a run, from its properties.
 *
 * @param font with symbols; empty for letters
 */
record RunLook(Set<DraftInline.Style> styles, boolean hidden, String font) {

    static RunLook of(Element run, WordStyles styles) {
        Set<DraftInline.Style> found = EnumSet.noneOf(DraftInline.Style.class);
        Optional<Element> direct = Elements.first(run, "rPr");
        String style = direct.map(each -> Elements.value(each, "rStyle")).orElse("");
        if (isOn(direct, style, styles, "b")) {
            found.add(DraftInline.Style.STRONG);
        }
        if (isOn(direct, style, styles, "i")) {
            found.add(DraftInline.Style.EMPHASIS);
        }
        String shift = property(direct, style, styles, "vertAlign").map(each -> Elements.attribute(each, "val"))
                .orElse("");
        if (shift.equals("superscript") || shift.equals("subscript")) {
            found.add(shift.equals("superscript") ? DraftInline.Style.SUPERSCRIPT : DraftInline.Style.SUBSCRIPT);
        }
        String font = property(direct, style, styles, "rFonts").map(each -> Elements.attribute(each, "ascii"))
                .orElse("");
        return new RunLook(found, isOn(direct, style, styles, "vanish"), SymbolFont.isOne(font) ? font : "");
    }

    private static boolean isOn(Optional<Element> direct, String style, WordStyles styles, String name) {
        return property(direct, style, styles, name).map(RunLook::isOn).orElse(false);
    }

    /** Whether a property is on, as it is without a value. */
    static boolean isOn(Element property) {
        String value = Elements.attribute(property, "val");
        return !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none");
    }

    private static Optional<Element> property(Optional<Element> direct, String style, WordStyles styles, String name) {
        return direct.flatMap(each -> Elements.first(each, name))
                .or(() -> style.isEmpty() ? Optional.empty() : styles.find(style, "rPr", name));
    }
}
