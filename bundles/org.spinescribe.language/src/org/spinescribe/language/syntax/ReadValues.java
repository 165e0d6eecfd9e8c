/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.syntax;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.DefaultEcoreElementFactory;

/** Fills the model with the parsed values, and removes list entries that could not be converted. */
public class ReadValues extends DefaultEcoreElementFactory {

    @Override
    public void add(EObject object, String feature, Object value, String ruleName, INode node)
            throws ValueConverterException {
        super.add(object, feature, value, ruleName, node);
        List<?> values = (List<?>) object.eGet(object.eClass().getEStructuralFeature(feature), false);
        if (!values.isEmpty() && values.getLast() == null) {
            values.removeLast();
        }
    }
}
