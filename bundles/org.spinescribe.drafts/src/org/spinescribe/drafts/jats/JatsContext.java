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

/** What the parts of a JATS file have in common while they are read. */
final class JatsContext {

    private static final int LARGEST_FILE = 200 << 20;

    final JatsPlaces places = new JatsPlaces();
    final List<Remark> remarks = new ArrayList<>();
    final WorkList works = new WorkList();
    /** Keys of works by the identifiers of references. */
    final Map<String, List<String>> keys = new LinkedHashMap<>();
    /** Names of figures, tables and files by the identifiers of their elements. */
    final Map<String, String> names = new HashMap<>();
    /** Notes that the text refers to, by their identifiers. */
    final Map<String, Element> notes = new HashMap<>();
    /** Notes that stand in the text now. */
    final Set<Element> placedNotes = new HashSet<>();
    /** Files that go with the article: pictures, and supplementary files by their own names. */
    final Map<String, Draft.PictureData> pictures = new LinkedHashMap<>();
    final Path folder;
    private final Set<String> taken = new HashSet<>();

    /** @param folder in which the pictures may lie */
    JatsContext(Path folder) {
        this.folder = folder;
    }

    void remark(String kind, Element element, String... details) {
        remarks.add(Remark.of(kind, places.of(element), details));
    }

    /** A file that lies beside the article; empty when there is none of this name. */
    Optional<Path> file(String address) {
        return address.matches("[\\w][\\w./ -]*") && !address.contains("..")
                ? Optional.of(folder.resolve(address)).filter(Files::isRegularFile) : Optional.empty();
    }

    /** A file that goes with the article; it is read when it is written, and a large one is said to be left. */
    void keep(String name, Path file) {
        pictures.put(name, () -> {
            try {
                return RegularFile.read(file, LARGEST_FILE);
            } catch (FileProblem e) {
                throw new IOException(new UnreadableDraft("large", LARGEST_FILE >> 20).getMessage(), e);
            }
        });
    }

    /** A name that nothing else has. */
    String name(String wanted) {
        String name = wanted;
        for (int i = 2; !taken.add(name); i++) {
            name = wanted + "-" + i;
        }
        return name;
    }
}
