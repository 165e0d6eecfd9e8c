/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.help;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.eclipse.help.IUAElement;

/** A book of the help with topics on one or two levels. */
record HelpContents(String label, List<HelpTopic> topics) implements IToc {

    @Override
    public String getLabel() {
        return label;
    }

    /** The book itself has no page. */
    @Override
    public String getHref() {
        return null;
    }

    @Override
    public ITopic[] getTopics() {
        return topics.toArray(ITopic[]::new);
    }

    @Override
    public IUAElement[] getChildren() {
        return getTopics();
    }

    @Override
    public ITopic getTopic(String address) {
        return topics.stream().flatMap(topic -> topic.address() == null ? topic.topics().stream() : Stream.of(topic))
                .filter(topic -> topic.address().equals(address)).findFirst().orElse(null);
    }

    @Override
    public boolean isEnabled(IEvaluationContext context) {
        return true;
    }
}
