/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.report;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.spinescribe.language.prose.ProseText.Range;
import org.spinescribe.language.prose.SourceCharacters;

/** A text in quotes, such as a title, and where its characters stand in the file. */
public final class QuotedText {

    private final String value;
    private final int offset;
    private final SourceCharacters characters;

    private QuotedText(String value, int offset, SourceCharacters characters) {
        this.value = value;
        this.offset = offset;
        this.characters = characters;
    }

    /** The text of a feature; empty where it is not there. */
    public static Optional<QuotedText> of(EObject owner, EAttribute feature) {
        return of(owner, feature, 0);
    }

    /** One of the texts of a feature; empty where it is not there. */
    public static Optional<QuotedText> of(EObject owner, EAttribute feature, int index) {
        Object value = owner.eGet(feature);
        List<INode> nodes = NodeModelUtils.findNodesForFeature(owner, feature);
        if (value instanceof List<?> values) {
            value = index < values.size() ? values.get(index) : null;
        }
        return value instanceof String text && index < nodes.size() ? Optional.of(of(text, nodes.get(index)))
                : Optional.empty();
    }

    private static QuotedText of(String value, INode node) {
        String typed = NodeModelUtils.getTokenText(node);
        boolean quoted = typed.startsWith("\"") || typed.startsWith("“");
        return new QuotedText(value, node.getOffset() + (quoted ? 1 : 0),
                SourceCharacters.of(value, quoted ? typed.substring(1) : typed));
    }

    /** The text that the quotes stand for. */
    public String value() {
        return value;
    }

    /** Where some characters of the text stand in the file. */
    public Range range(int from, int to) {
        int start = offset + (from < value.length() ? characters.start(from) : end());
        return new Range(start, to > from ? offset + characters.end(to - 1) - start : 0);
    }

    private int end() {
        return value.isEmpty() ? 0 : characters.end(value.length() - 1);
    }
}
