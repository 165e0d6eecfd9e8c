/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.help;

import java.util.List;

import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.help.ITopic;
import org.eclipse.help.IUAElement;

/**
 * A topic in the contents of the help.
 *
 * @param address the address of its page; null for a topic that only groups others
 */
record HelpTopic(String label, String address, List<HelpTopic> topics) implements ITopic {

    @Override
    public String getLabel() {
        return label;
    }

    @Override
    public String getHref() {
        return address;
    }

    @Override
    public ITopic[] getSubtopics() {
        return topics.toArray(ITopic[]::new);
    }

    @Override
    public IUAElement[] getChildren() {
        return getSubtopics();
    }

    @Override
    public boolean isEnabled(IEvaluationContext context) {
        return true;
    }
}
