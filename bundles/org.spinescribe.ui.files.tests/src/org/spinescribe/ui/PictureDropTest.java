/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Tests pictures dropped onto a report with the mouse. */
class PictureDropTest {

    private static final String PDF = """
            %%PDF-1.4
            1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
            2 0 obj <</Type /Pages /Count %d /Kids [%s] /MediaBox [0 0 72 144]>> endobj
            3 0 obj <</Type /Page /Parent 2 0 R>> endobj
            4 0 obj <</Type /Page /Parent 2 0 R>> endobj
            trailer <</Root 1 0 R>>
            %%%%EOF
            """;

    @RegisterExtension
    private final EditedReport report = new EditedReport();
    @TempDir
    private Path elsewhere;

    @Test
    void aPictureBecomesAFigure() throws Exception {
        Path file = elsewhere.resolve("MRI scan 2.png");
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        Dialogs.whenShown("they are part of the image", advice -> Dialogs.press(advice, "OK"));
        FileDrop.on(report.editor(), file);
        Workbench.waitFor("the figure", () -> report.text()
                .contains("figure mri-scan-2 \"figures/mri-scan-2.png\"\n  alt \"\""));
        assertTrue(report.project().getFile("figures/mri-scan-2.png").getLocation().toFile().exists());
    }

    @Test
    void aPictureDroppedOnAPartBecomesAFigureBehindThePart() throws Exception {
        String parts = EditedReport.REPORT
                + "section \"Introduction\" {\n  He climbs.\n}\nsection \"Case report\" {\n  He fell.\n}\n";
        report.document().set(parts);
        report.editor().selectAndReveal(0, 0);
        StyledText text = (StyledText) report.editor().getAdapter(Control.class);
        Path file = elsewhere.resolve("scan.png");
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        Dialogs.whenShown("they are part of the image", advice -> Dialogs.press(advice, "OK"));
        FileDrop.on(text, () -> text.getLocationAtOffset(text.getText().indexOf("climbs") + 1), List.of(file.toString()));
        Workbench.waitFor("the figure", () -> report.text().contains("figure scan"));
        assertTrue(report.text().indexOf("figure scan") > report.text().indexOf("He climbs"), report::text);
        assertTrue(report.text().indexOf("figure scan") < report.text().indexOf("Case report"), report::text);
    }

    @Test
    void pictureMetadataIsRemovedOnRequest() throws Exception {
        Path file = elsewhere.resolve("photo.jpg");
        Files.write(file, withComment("Taken by Dr. Weber", jpeg()));
        Dialogs.whenShown("Taken by Dr. Weber", question -> {
            Workbench.keep("picture-notes", question);
            Dialogs.whenShown("they are part of the image", advice -> Dialogs.press(advice, "OK"));
            Dialogs.press(question, "Copy Without");
        });
        FileDrop.on(report.editor(), file);
        Workbench.waitFor("the figure", () -> report.text().contains("figure photo \"figures/photo.jpg\""));
        assertArrayEquals(jpeg(), Files.readAllBytes(report.project().getFile("figures/photo.jpg").getLocation().toPath()));
    }

    @Test
    void cancellingTheMetadataQuestionCopiesNothing() throws Exception {
        Path file = elsewhere.resolve("photo.jpg");
        Files.write(file, withComment("Taken by Dr. Weber", jpeg()));
        boolean[] asked = new boolean[1];
        Dialogs.whenShown("Taken by Dr. Weber", question -> {
            asked[0] = true;
            Dialogs.press(question, "Cancel");
        });
        FileDrop.on(report.editor(), file);
        Workbench.waitFor("the question", () -> asked[0]);
        Workbench.linger();
        assertEquals(EditedReport.REPORT, report.text());
        assertFalse(report.project().getFile("figures/photo.jpg").getLocation().toFile().exists());
    }

    @Test
    void aSinglePagePdfBecomesAPicture() throws Exception {
        Path file = elsewhere.resolve("chart.pdf");
        Files.writeString(file, PDF.formatted(1, "3 0 R"));
        Dialogs.whenShown("they are part of the image", advice -> Dialogs.press(advice, "OK"));
        FileDrop.on(report.editor(), file);
        Workbench.waitFor("the figure", () -> report.text().contains("figure chart \"figures/chart.png\""));
        BufferedImage page = ImageIO.read(report.project().getFile("figures/chart.png").getLocation().toFile());
        assertEquals(List.of(300, 600), List.of(page.getWidth(), page.getHeight()), "72 × 144 points at 300 dpi");
    }

    @Test
    void aPdfOfSeveralPagesIsRefusedWithAdvice() throws Exception {
        Path file = elsewhere.resolve("article.pdf");
        Files.writeString(file, PDF.formatted(2, "3 0 R 4 0 R"));
        boolean[] told = new boolean[1];
        Dialogs.whenShown("article.pdf’ has 2 pages", advice -> {
            told[0] = true;
            Dialogs.press(advice, "OK");
        });
        FileDrop.on(report.editor(), file);
        Workbench.waitFor("the advice", () -> told[0]);
        assertEquals(EditedReport.REPORT, report.text());
    }

    @Test
    void anUnsupportedPictureIsRefusedWithAdvice() throws Exception {
        Path file = Files.writeString(elsewhere.resolve("scan.dcm"), "DICM");
        boolean[] told = new boolean[1];
        Dialogs.whenOpen("Picture", answer -> {
            told[0] = Dialogs.text(answer).contains("Save the picture as PNG");
            Dialogs.press(answer, "OK");
        });
        FileDrop.on(report.editor(), file);
        Workbench.waitFor("the advice", () -> told[0]);
        assertEquals(EditedReport.REPORT, report.text());
    }

    private static byte[] jpeg() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        return bytes.toByteArray();
    }

    /** Inserts a comment after the first two bytes of a JPEG file. */
    private static byte[] withComment(String comment, byte[] jpeg) {
        byte[] words = comment.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(jpeg.length + words.length + 4).put(jpeg, 0, 2).putShort((short) 0xFFFE)
                .putShort((short) (words.length + 2)).put(words).put(jpeg, 2, jpeg.length - 2).array();
    }
}
