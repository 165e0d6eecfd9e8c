/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * An injector that starts quickly. Guice inspects every binding of Xtext at startup, which took a third of a cold
 * check; this injector inspects a class on demand. The command line uses it; editors use Guice.
 */
package org.spinescribe.language.injection;
