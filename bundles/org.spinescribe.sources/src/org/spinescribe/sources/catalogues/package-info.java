/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Works as the catalogues of the field know them: DOI registration agencies, PubMed, Crossref. Nothing here asks a
 * catalogue unless an author wants it.
 */
package org.spinescribe.sources.catalogues;
