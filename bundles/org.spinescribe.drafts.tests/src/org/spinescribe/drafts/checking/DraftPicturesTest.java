/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.drafts.checking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.drafts.Draft;
import org.spinescribe.drafts.Place;
import org.spinescribe.drafts.docx.Changes;
import org.spinescribe.drafts.docx.WordFiles;
import org.spinescribe.language.check.Finding;
import org.spinescribe.language.check.Reports;

/** Unchecked pictures are named. */
class DraftPicturesTest {

    @TempDir
    private Path folder;

    private static String picture(String id) {
        return "<w:p><w:r><w:drawing><a:blip r:embed=\"" + id + "\"/></w:drawing></w:r></w:p>";
    }

    @Test
    void picturesBeyondTheSizeLimitAreNamed() throws Exception {
        Path file = WordFiles.write(folder, WordFiles.p("A case") + picture("p1") + picture("p2") + picture("p3"),
                Map.of("word/_rels/document.xml.rels", WordFiles.relationships("p1", "image", "media/one.png", "p2",
                        "image", "media/two.png", "p3", "image", "media/three.png"),
                        "word/media/one.png", "one", "word/media/two.png", "two", "word/media/three.png", "three"));
        List<PlacedFinding> all = new DraftCheck(Reports.open()).check(file, Optional.empty(), Changes.ACCEPT)
                .findings();
        assertTrue(all.stream().noneMatch(found -> found.finding().message().contains("MB of pictures")),
                all::toString);

        PlacedFinding limit = new DraftCheck(Reports.open(), 4).check(file, Optional.empty(), Changes.ACCEPT).findings()
                .stream().filter(found -> found.finding().message().contains("MB of pictures"))
                .findFirst().orElseThrow();
        assertTrue(limit.finding().message().matches(".*These were not checked: [^,]+\\.png\\. To check all.*"),
                limit.finding().message());
        assertEquals(Place.NONE, limit.place());
    }

    @Test
    void anUnreadablePictureDoesNotStopTheOthers() throws Exception {
        Map<String, Draft.PictureData> pictures = new LinkedHashMap<>();
        pictures.put("figures/one.png", () -> {
            throw new IOException("The archive is broken");
        });
        pictures.put("figures/two.png", () -> new byte[] { 1 });
        DraftPictures written = new DraftPictures(DraftPictures.MOST);
        written.write(pictures, folder);

        assertTrue(Files.exists(folder.resolve("figures/two.png")));
        assertEquals(List.of("The picture one.png cannot be read and was not checked: The archive is broken"),
                written.unchecked().stream().map(Finding::message).toList());
    }
}
