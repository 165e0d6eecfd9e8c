/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The language server of the workspace, in this virtual machine: what it is told, and the markers that come of what it
 * finds.
 */
package org.spinescribe.ui.server;
