/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.docx;

import java.util.LinkedHashMap;
import java.util.Map;

import org.spinescribe.manuscript.output.Xml;

/** The relationships of one part to other parts and to addresses outside. */
final class Relationships {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<Target, String> identifiers = new LinkedHashMap<>();

    private record Target(String type, String address, boolean external) {
    }

    /** The identifier of the relationship to another part, by its path relative to this part. */
    String toPart(String type, String path) {
        return identifier(new Target(OFFICE + type, path, false));
    }

    /** The identifier of the relationship of a type that no version of the standard has. */
    String toPartOfType(String type, String path) {
        return identifier(new Target(type, path, false));
    }

    /** The identifier of the relationship to the part of document properties, which has a type of its own. */
    String toCoreProperties(String path) {
        return identifier(new Target(
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", path, false));
    }

    /** The identifier of the relationship to a site or mailbox. */
    String toAddress(String address) {
        return identifier(new Target(OFFICE + "hyperlink", address, true));
    }

    boolean isEmpty() {
        return identifiers.isEmpty();
    }

    String xml() {
        Xml xml = new Xml().start("Relationships", "xmlns",
                "http://schemas.openxmlformats.org/package/2006/relationships");
        identifiers.forEach((target, id) -> xml.empty("Relationship", "Id", id, "Type", target.type(), "Target",
                target.address(), "TargetMode", target.external() ? "External" : null));
        return xml.end().toString();
    }

    private String identifier(Target target) {
        return identifiers.computeIfAbsent(target, any -> "rId" + (identifiers.size() + 1));
    }
}
