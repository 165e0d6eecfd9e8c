/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Finds second values of a feature with a single value: of {@code sex male sex female} one would be lost. */
final class SaidTwice {

    private SaidTwice() {
    }

    /** The values that replace earlier ones, in the order of the text. */
    static List<INode> in(EObject model) {
        List<INode> twice = new ArrayList<>();
        ICompositeNode node = NodeModelUtils.getNode(model);
        if (node == null) {
            return twice;
        }
        Map<EObject, Set<String>> said = new HashMap<>();
        for (INode each : node.getAsTreeIterable()) {
            String feature = feature(each);
            if (feature != null && !said.computeIfAbsent(NodeModelUtils.findActualSemanticObjectFor(each.getParent()),
                    first -> new HashSet<>()).add(feature)) {
                twice.add(each);
            }
        }
        return twice;
    }

    /** The single-valued feature that a node sets; null when it sets none. Units go with their numbers. */
    private static String feature(INode node) {
        if (node.getParent() == null || !(node.getGrammarElement() instanceof EObject element)) {
            return null;
        }
        Assignment assignment = GrammarUtil.containingAssignment(element);
        return assignment == null || !assignment.getOperator().equals("=") || assignment.getFeature().endsWith("Unit")
                || assignment.getTerminal() != element && assignment.getTerminal() != element.eContainer() ? null
                        : assignment.getFeature();
    }
}
