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

import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.navigator.CommonNavigator;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinescribe.ui.editor.ReportEditor;

/** Files that are dropped onto a report with the mouse. */
class FileDropTest {

    private static final String TITLE = "Import Bibliography";
    private static final String REPORT = "case report \"A fracture in a climber\"\n\nreferences \"own.bib\"\n";
    private static final String PDF = """
            %%PDF-1.4
            1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
            2 0 obj <</Type /Pages /Count %d /Kids [%s] /MediaBox [0 0 72 144]>> endobj
            3 0 obj <</Type /Page /Parent 2 0 R>> endobj
            4 0 obj <</Type /Page /Parent 2 0 R>> endobj
            trailer <</Root 1 0 R>>
            %%%%EOF
            """;
    private static final String WORK = "@article{onoki2018, author = {Onoki, T.}, title = {A case}, year = {2018}}\n";

    @TempDir
    private Path elsewhere;
    private IProject project;
    private ITextEditor editor;

    @BeforeEach
    void openReport() throws CoreException {
        project = Workbench.project("Drop");
        Workbench.file(project, "own.bib", "");
        editor = Adapters.adapt(Workbench.open(Workbench.file(project, "climber.casereport", REPORT)),
                ITextEditor.class);
    }

    @AfterEach
    void removeProject() throws CoreException {
        Workbench.closeEditors();
        Workbench.light();
        Workbench.delete(project);
    }

    @Test
    void oneFromElsewhereIsCopiedAfterAQuestionAndNamedInOneStep() throws Exception {
        Path file = Files.writeString(elsewhere.resolve("spine.bib"), WORK);
        Dialogs.whenOpen(TITLE, dialog -> {
            Workbench.keep("bibliography-drop", dialog);
            Dialogs.press(dialog, "Copy");
        });
        drop(file);
        Workbench.waitFor("the name", () -> text().equals(REPORT.replace("\"own.bib\"", "\"own.bib\", \"spine.bib\"")));
        assertEquals(WORK, Files.readString(Path.of(project.getLocation().append("spine.bib").toOSString())));
        editor.getAction(ActionFactory.UNDO.getId()).run();
        assertEquals(REPORT, text());
    }

    @Test
    void oneFromTheFolderIsNamedAtOnce() throws Exception {
        project.getFolder("works").create(true, true, null);
        IFile file = Workbench.file(project, "works/spine.bib", WORK);
        drop(Path.of(file.getLocation().toOSString()));
        Workbench.waitFor("the name", () -> text().contains("references \"own.bib\", \"works/spine.bib\""));
    }

    /** As reference managers and PubMed write them, on the page with the form. */
    @Test
    void worksOfAllKindsAreTakenOnTheFormToo() throws Exception {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("works.ris", "TY  - JOUR\nAU  - Onoki, T.\nTI  - A case\nPY  - 2018\nER  - \n");
        files.put("works.nbib", "PMID- 28993889\nTI  - A case\nAU  - Onoki T\nDP  - 2018\n");
        files.put("works.json", "[{\"id\": \"onoki\", \"type\": \"article-journal\", \"title\": \"A case\"}]\n");
        ReportEditor report = (ReportEditor) editor;
        report.showOverview();
        Workbench.settle();
        String named = "\"own.bib\"";
        for (Map.Entry<String, String> each : files.entrySet()) {
            IFile file = Workbench.file(project, each.getKey(), each.getValue());
            FileDrop.on(report.overview().control(), List.of(file.getLocation().toOSString()));
            named += ", \"" + each.getKey() + '"';
            String expected = "references " + named;
            Workbench.waitFor(each.getKey(), () -> text().contains(expected));
        }
        assertEquals(REPORT.replace("\"own.bib\"", named), text());
    }

    @Test
    void anotherOneOfTheSameNameIsNotReplaced() throws Exception {
        Path file = Files.writeString(elsewhere.resolve("own.bib"), WORK);
        boolean[] told = new boolean[1];
        Dialogs.whenOpen(TITLE, question -> {
            Dialogs.press(question, "Copy");
            Dialogs.whenOpen(TITLE, answer -> {
                told[0] = Dialogs.text(answer).contains("Rename one of them");
                Dialogs.press(answer, "OK");
            });
        });
        drop(file);
        Workbench.waitFor("the advice", () -> told[0]);
        assertEquals("", Files.readString(Path.of(project.getLocation().append("own.bib").toOSString())));
        assertEquals(REPORT, text());
    }

    @Test
    void otherFilesAreOpened() throws Exception {
        Path file = Files.writeString(elsewhere.resolve("notes.txt"), "Call the ward.");
        drop(file);
        Workbench.waitFor("the file", () -> Workbench.page().getActiveEditor().getTitle().equals("notes.txt"));
        assertEquals(REPORT, text());
    }

    /** By the mouse, as from a file manager. */
    private void drop(Path file, int... keys) {
        FileDrop.on(editor.getAdapter(Control.class), List.of(file.toString()), keys);
    }

    @Test
    void ctrlWhileDroppingLogsNothingAndDoesTheSame() throws Exception {
        project.getFolder("works").create(true, true, null);
        IFile file = Workbench.file(project, "works/spine.bib", WORK);
        List<String> logged = new ArrayList<>();
        ILogListener listener = (status, plugin) -> logged.add(String.valueOf(status));
        Platform.addLogListener(listener);
        drop(Path.of(file.getLocation().toOSString()), KeyEvent.VK_CONTROL);
        Workbench.waitFor("the name", () -> text().contains("\"works/spine.bib\""));
        Platform.removeLogListener(listener);
        assertEquals(List.of(), logged);
    }

    @Test
    void whatAPictureSaysBesideItselfIsLeftOutOnRequest() throws Exception {
        Path file = elsewhere.resolve("photo.jpg");
        Files.write(file, withComment("Taken by Dr. Weber", jpeg()));
        Dialogs.whenSaid("Taken by Dr. Weber", question -> {
            Workbench.keep("picture-notes", question);
            Dialogs.whenSaid("they are part of the image", advice -> Dialogs.press(advice, "OK"));
            Dialogs.press(question, "Copy Without");
        });
        drop(file);
        Workbench.waitFor("the figure", () -> text().contains("figure photo \"figures/photo.jpg\""));
        assertArrayEquals(jpeg(), Files.readAllBytes(project.getFile("figures/photo.jpg").getLocation().toPath()));
    }

    @Test
    void aPictureWithNotesIsLeftWhereItIsWhenTheQuestionIsCancelled() throws Exception {
        Path file = elsewhere.resolve("photo.jpg");
        Files.write(file, withComment("Taken by Dr. Weber", jpeg()));
        boolean[] asked = new boolean[1];
        Dialogs.whenSaid("Taken by Dr. Weber", question -> {
            asked[0] = true;
            Dialogs.press(question, "Cancel");
        });
        drop(file);
        Workbench.waitFor("the question", () -> asked[0]);
        Workbench.linger();
        assertEquals(REPORT, text());
        assertFalse(project.getFile("figures/photo.jpg").getLocation().toFile().exists());
    }

    private static byte[] jpeg() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        return bytes.toByteArray();
    }

    /** A comment stands behind the first two bytes of a JPEG file. */
    private static byte[] withComment(String comment, byte[] jpeg) {
        byte[] words = comment.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(jpeg.length + words.length + 4).put(jpeg, 0, 2).putShort((short) 0xFFFE)
                .putShort((short) (words.length + 2)).put(words).put(jpeg, 2, jpeg.length - 2).array();
    }

    @Test
    void aPageOfAPdfBecomesAPicture() throws Exception {
        Path file = elsewhere.resolve("chart.pdf");
        Files.writeString(file, PDF.formatted(1, "3 0 R"));
        Dialogs.whenSaid("they are part of the image", advice -> Dialogs.press(advice, "OK"));
        drop(file);
        Workbench.waitFor("the figure", () -> text().contains("figure chart \"figures/chart.png\""));
        BufferedImage page = ImageIO.read(project.getFile("figures/chart.png").getLocation().toFile());
        assertEquals(List.of(300, 600), List.of(page.getWidth(), page.getHeight()), "72 × 144 points at 300 dpi");
    }

    @Test
    void aPdfOfSeveralPagesIsRefusedWithAdvice() throws Exception {
        Path file = elsewhere.resolve("article.pdf");
        Files.writeString(file, PDF.formatted(2, "3 0 R 4 0 R"));
        boolean[] told = new boolean[1];
        Dialogs.whenSaid("article.pdf’ has 2 pages", advice -> {
            told[0] = true;
            Dialogs.press(advice, "OK");
        });
        drop(file);
        Workbench.waitFor("the advice", () -> told[0]);
        assertEquals(REPORT, text());
    }

    @Test
    void aPictureBecomesAFigure() throws Exception {
        Path file = elsewhere.resolve("MRI scan 2.png");
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        Dialogs.whenSaid("they are part of the image", advice -> Dialogs.press(advice, "OK"));
        drop(file);
        Workbench.waitFor("the figure", () -> text()
                .contains("figure mri-scan-2 \"figures/mri-scan-2.png\"\n  alt \"\""));
        assertTrue(project.getFile("figures/mri-scan-2.png").getLocation().toFile().exists());
    }

    @Test
    void aPictureOnTheTextBecomesAFigureBehindThePartThatItWasDroppedOn() throws Exception {
        String parts = REPORT + "section \"Introduction\" {\n  He climbs.\n}\nsection \"Case report\" {\n  He fell.\n}\n";
        new EditorText(editor).document().set(parts);
        editor.selectAndReveal(0, 0);
        StyledText text = (StyledText) editor.getAdapter(Control.class);
        Path file = elsewhere.resolve("scan.png");
        ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        Dialogs.whenSaid("they are part of the image", advice -> Dialogs.press(advice, "OK"));
        FileDrop.on(text, () -> text.getLocationAtOffset(text.getText().indexOf("climbs") + 1), List.of(file.toString()));
        Workbench.waitFor("the figure", () -> text().contains("figure scan"));
        assertTrue(text().indexOf("figure scan") > text().indexOf("He climbs"), this::text);
        assertTrue(text().indexOf("figure scan") < text().indexOf("Case report"), this::text);
    }

    /** In Studio nobody is asked whether a link to the file will do, and what the link is relative to. */
    @Test
    void aFileOnAFolderIsCopiedIntoIt() throws Exception {
        Path file = Files.writeString(elsewhere.resolve("notes.txt"), "Call the ward.");
        Tree files = explorer();
        TreeItem folder = files.getItem(0);
        FileDrop.on(files, () -> middle(folder.getBounds()), List.of(file.toString()));
        Workbench.waitFor("the copy", () -> project.getFile("notes.txt").exists());
        assertFalse(project.getFile("notes.txt").isLinked());
        assertTrue(Files.exists(file));
    }

    @Test
    void aManuscriptAmongTheFilesOpensTheImport() throws Exception {
        Path manuscript = Files.writeString(elsewhere.resolve("draft.docx"), "not yet a Word file");
        String[] filled = new String[1];
        Dialogs.whenSaid("draft.docx", wizard -> {
            filled[0] = Dialogs.text(wizard);
            wizard.close();
        });
        FileDrop.on(explorer(), List.of(manuscript.toString()));
        Workbench.waitFor("the import", () -> filled[0] != null && filled[0].contains(manuscript.toString()));
        assertFalse(project.getFile("draft.docx").exists());
    }

    @Test
    void aBibliographyOnAReportAmongTheFilesIsNamedInIt() throws Exception {
        IFile file = Workbench.file(project, "spine.bib", WORK);
        Tree files = explorer();
        TreeItem report = item(files, "climber.casereport");
        FileDrop.on(files, () -> middle(report.getBounds()), List.of(file.getLocation().toOSString()));
        Workbench.waitFor("the name", () -> text().contains("references \"own.bib\", \"spine.bib\""));
    }

    @Test
    void whatIsDroppedBesideTheFilesIsNotTakenInSilence() throws Exception {
        Path file = Files.writeString(elsewhere.resolve("spine.bib"), WORK);
        Tree files = explorer();
        String[] said = new String[1];
        Dialogs.whenOpen("Not copied", advice -> {
            said[0] = Dialogs.text(advice);
            Dialogs.press(advice, "OK");
        });
        files.getItem(0).setExpanded(false); // nothing stands in the middle then
        FileDrop.on(files, List.of(file.toString()));
        Workbench.waitFor("the advice", () -> said[0] != null);
        assertTrue(said[0].contains("‘spine.bib’ was dropped beside the files."), said[0]);
        assertFalse(project.getFile("spine.bib").exists());
    }

    private static Point middle(Rectangle place) {
        return new Point(place.x + place.width / 2, place.y + place.height / 2);
    }

    private TreeItem item(Tree files, String name) throws CoreException {
        CommonNavigator view = (CommonNavigator) Workbench.page().showView(ProjectExplorer.VIEW_ID);
        view.selectReveal(new StructuredSelection(project.getFile(name)));
        Workbench.waitFor("the report among the files", () -> files.getSelection().length == 1
                && files.getSelection()[0].getData() instanceof IFile);
        return files.getSelection()[0];
    }

    private static Tree explorer() throws CoreException {
        CommonNavigator view = (CommonNavigator) Workbench.page().showView(ProjectExplorer.VIEW_ID);
        Workbench.settle();
        return view.getCommonViewer().getTree();
    }

    @Test
    void ofAPictureThatNobodyCanReadItIsSaidWhatToDo() throws Exception {
        Path file = Files.writeString(elsewhere.resolve("scan.dcm"), "DICM");
        boolean[] told = new boolean[1];
        Dialogs.whenOpen("Picture", answer -> {
            told[0] = Dialogs.text(answer).contains("Save it as PNG");
            Dialogs.press(answer, "OK");
        });
        drop(file);
        Workbench.waitFor("the advice", () -> told[0]);
        assertEquals(REPORT, text());
    }

    private String text() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput()).get();
    }
}
