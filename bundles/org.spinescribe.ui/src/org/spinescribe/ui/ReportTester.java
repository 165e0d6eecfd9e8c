/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import org.eclipse.core.expressions.PropertyTester;

/** Tells plugin.xml whether a file or an editor input is a report, a journal or a bibliography. */
public final class ReportTester extends PropertyTester {

    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        return ReportPath.name(receiver).filter(name -> name.endsWith("." + property)).isPresent();
    }
}
