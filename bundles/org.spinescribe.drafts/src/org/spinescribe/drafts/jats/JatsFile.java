/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.jats;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.spinescribe.drafts.UnreadableDraft;
import org.spinescribe.drafts.xml.Elements;
import org.spinescribe.drafts.xml.XmlFile;
import org.spinescribe.sources.files.FileProblem;
import org.spinescribe.sources.files.RegularFile;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Opens a file in JATS, and says why it cannot be read. */
final class JatsFile {

    private static final int LARGEST = 48 << 20;

    private JatsFile() {
    }

    static byte[] bytes(Path file) throws UnreadableDraft {
        try {
            return RegularFile.read(file, LARGEST);
        } catch (FileProblem e) {
            throw switch (e.kind()) {
                case FOLDER -> new UnreadableDraft("folder");
                case NO_FILE -> new UnreadableDraft("no-file");
                case LARGE -> new UnreadableDraft("large", LARGEST >> 20);
            };
        } catch (NoSuchFileException e) {
            throw new UnreadableDraft("missing");
        } catch (AccessDeniedException e) {
            throw new UnreadableDraft("denied");
        } catch (IOException e) {
            throw new UnreadableDraft("unreadable", String.valueOf(e.getMessage()));
        }
    }

    /** The article in a file: its root, or the first article within the root. */
    static Element article(byte[] xml) throws UnreadableDraft {
        Element root;
        try {
            root = XmlFile.withLines(xml).getDocumentElement();
        } catch (SAXParseException e) {
            throw new UnreadableDraft("xml", String.valueOf(e.getLineNumber()), String.valueOf(e.getMessage()));
        } catch (SAXException e) {
            throw new UnreadableDraft("xml", "?", String.valueOf(e.getMessage()));
        }
        return Elements.name(root).equals("article") ? root
                : Elements.all(root, "article").stream().findFirst()
                .orElseThrow(() -> new UnreadableDraft("no-article", Elements.name(root)));
    }
}
