/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import org.verapdf.as.ASAtom;
import org.verapdf.cos.COSObjType;
import org.verapdf.cos.COSObject;
import org.verapdf.pd.PDDocument;
import org.verapdf.pd.structure.PDStructElem;

/** The tags of a PDF, one on a line, indented by their depth, with their further data for screen readers. */
public final class TagTree {

    private final StringBuilder text = new StringBuilder();

    private TagTree() {
    }

    public static String of(byte[] pdf) throws IOException {
        TagTree tree = new TagTree();
        PDDocument document = new PDDocument(new ByteArrayInputStream(pdf));
        try {
            document.getStructTreeRoot().getStructChildren().forEach(element -> tree.add(element, 0));
        } finally {
            document.close();
        }
        return tree.text.toString();
    }

    private void add(PDStructElem element, int depth) {
        text.append("  ".repeat(depth)).append(element.getStructureType().getType().getValue());
        String alternative = element.getAlternateDescription();
        if (alternative != null) {
            text.append(" \"").append(alternative).append('"');
        }
        String actual = element.getObject().getStringKey(ASAtom.ACTUAL_TEXT);
        if (actual != null) {
            text.append(" = ").append(actual);
        }
        for (String attribute : new String[] { "Scope", "ListNumbering" }) {
            attribute(element.getObject().getKey(ASAtom.A), attribute);
        }
        text.append('\n');
        element.getStructChildren().forEach(child -> add(child, depth + 1));
    }

    /** Attributes stand in one dictionary, or in a list of them. */
    private void attribute(COSObject attributes, String name) {
        if (attributes == null || attributes.empty()) {
            return;
        }
        for (int i = 0; i < Math.max(1, attributes.size()); i++) {
            COSObject one = attributes.size() > 0 && attributes.getType() == COSObjType.COS_ARRAY
                    ? attributes.at(i) : attributes;
            String value = one.getNameKeyStringValue(ASAtom.getASAtom(name));
            if (value != null) {
                text.append(' ').append(name).append('=').append(value);
                return;
            }
        }
    }
}
