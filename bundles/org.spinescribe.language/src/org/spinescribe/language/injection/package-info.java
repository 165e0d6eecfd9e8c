/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * An injector that starts quickly. Guice looks at every binding of Xtext when it starts, which took a third of a cold
 * check. This injector looks at a class when the class is asked for. It serves the command line; editors use Guice.
 */
package org.spinescribe.language.injection;
