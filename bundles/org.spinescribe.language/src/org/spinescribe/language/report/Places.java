/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.report;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.spinescribe.language.prose.ProseText.Range;

/** The ranges of model elements in the file. */
public final class Places {

    private Places() {
    }

    /** The whole of an element, without the space and the comments around it. */
    public static Range of(EObject object) {
        INode node = NodeModelUtils.getNode(object);
        return node == null ? new Range(0, 0) : of(node);
    }

    /** A feature's words; the first word of the element where the feature is missing. */
    public static Range of(EObject object, EStructuralFeature feature) {
        return of(object, feature, 0);
    }

    /** The words of one of a feature's values; the first word of the element where the value is missing. */
    public static Range of(EObject object, EStructuralFeature feature, int index) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(object, feature);
        return index < nodes.size() ? of(nodes.get(index)) : firstWord(object);
    }

    /** The first word of an element, such as the keyword of a block. */
    public static Range firstWord(EObject object) {
        ICompositeNode node = NodeModelUtils.getNode(object);
        if (node != null) {
            for (ILeafNode leaf : node.getLeafNodes()) {
                if (!leaf.isHidden()) {
                    return of(leaf);
                }
            }
        }
        return of(object);
    }

    /** The first character of the file, for findings on the whole file. */
    public static Range start(EObject model) {
        ICompositeNode node = NodeModelUtils.getNode(model);
        return new Range(0, node == null ? 0 : Math.min(1, node.getRootNode().getLength()));
    }

    private static Range of(INode node) {
        return new Range(node.getOffset(), node.getLength());
    }
}
