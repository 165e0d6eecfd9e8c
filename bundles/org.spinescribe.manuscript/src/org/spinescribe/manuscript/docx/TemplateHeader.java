/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.util.Map;

/**
 * A header or footer of a user's own Word file.
 *
 * @param kind header or footer
 * @param pages the kind of its pages: default, first or even
 * @param file name of its part, in the folder of the document
 * @param xml the part
 * @param relationships of the part as XML; empty when it has none
 * @param images by their paths in the package
 */
record TemplateHeader(String kind, String pages, String file, String xml, String relationships,
        Map<String, byte[]> images) {
}
