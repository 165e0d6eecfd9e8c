/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.jats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.spinescribe.drafts.Draft;
import org.spinescribe.drafts.Remark;
import org.spinescribe.drafts.UnreadableDraft;
import org.spinescribe.drafts.references.WorkList;
import org.spinescribe.sources.files.FileProblem;
import org.spinescribe.sources.files.RegularFile;
import org.w3c.dom.Element;

/** The state that the parts of a JATS file share during reading. */
final class JatsContext {

    private static final int LARGEST_FILE = 200 << 20;

    final JatsPlaces places = new JatsPlaces();
    final List<Remark> remarks = new ArrayList<>();
    final WorkList works = new WorkList();
    /** Keys of works by the identifiers of references. */
    final Map<String, List<String>> keys = new LinkedHashMap<>();
    /** Names of figures, tables and files by the identifiers of their elements. */
    final Map<String, String> names = new HashMap<>();
    /** Notes to which the text refers, by their identifiers. */
    final Map<String, Element> notes = new HashMap<>();
    /** Notes already placed in the text. */
    final Set<Element> placedNotes = new HashSet<>();
    /** Files of the article: pictures, and supplementary files by their own names. */
    final Map<String, Draft.PictureData> pictures = new LinkedHashMap<>();
    final Path folder;
    private final Set<String> taken = new HashSet<>();

    /** @param folder of the pictures */
    JatsContext(Path folder) {
        this.folder = folder;
    }

    void remark(String kind, Element element, String... details) {
        remarks.add(Remark.of(kind, places.of(element), details));
    }

    /** A file beside the article; empty when there is none of this name. */
    Optional<Path> file(String address) {
        return address.matches("[\\w][\\w./ -]*") && !address.contains("..")
                ? Optional.of(folder.resolve(address)).filter(Files::isRegularFile) : Optional.empty();
    }

    /** Keeps a file of the article, which is read when written; reading a file above the limit fails with a message. */
    void keep(String name, Path file) {
        pictures.put(name, () -> {
            try {
                return RegularFile.read(file, LARGEST_FILE);
            } catch (FileProblem e) {
                throw new IOException(new UnreadableDraft("large", LARGEST_FILE >> 20).getMessage(), e);
            }
        });
    }

    /** An unused name. */
    String name(String wanted) {
        String name = wanted;
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + "-" + i;
        }
        return name;
    }
}
