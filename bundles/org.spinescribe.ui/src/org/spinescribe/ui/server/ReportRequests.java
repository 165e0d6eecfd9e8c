/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.server;

import java.util.concurrent.Executors;

import org.eclipse.xtext.ide.server.concurrent.RequestManager;
import org.eclipse.xtext.service.OperationCanceledManager;

import com.google.inject.Inject;
import com.google.inject.Singleton;

/**
 * Answers one question after the other. An editor asks several at once after each pause, and Xtext would answer them side
 * by side from one set of resources, which can be read by one thread only: reports were registered twice, or without text.
 */
@Singleton
final class ReportRequests extends RequestManager {

    @Inject
    ReportRequests(OperationCanceledManager cancelling) {
        super(Executors.newSingleThreadExecutor(
                work -> Thread.ofPlatform().name("Case reports: answers").daemon().unstarted(work)), cancelling);
    }
}
