/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinescribe.language.check.Finding;
import org.spinescribe.ui.server.Languages;

/** A surgeon's files in a real workbench: how they open, how they look, what is said about them. */
class CaseReportEditorTest {

    private static final String REPORT = """
            // An invented patient
            case report "Fracture of T13 in a climber"
              journal european-spine-journal

            affiliation berlin "Spine Centre, Berlin, Germany"
            author "Ada Weber" at berlin, hamburg

            diagnosis "Burst fracture" at T12–L1

            timeline
              day 3   procedure "Stabilisation" at T13

            section "Case report" {
              The fracture [@nobody2020] was seen in Fig. [#xray].

              [timeline]
            }
            """;

    private IProject project;

    @BeforeEach
    void createProject() throws CoreException {
        project = Workbench.project("Climber");
    }

    @AfterEach
    void removeProject() throws CoreException {
        Workbench.closeEditors();
        Workbench.light();
        Workbench.delete(project);
    }

    @Test
    void opensInAnEditorThatIsTheGenericOneWithAnIconOfItsOwn() throws CoreException {
        IEditorPart editor = Workbench.open(Workbench.file(project, "climber.casereport", REPORT));
        assertEquals("org.spinescribe.ui.editor", editor.getSite().getId());
        IEditorPart other = Workbench.open(Workbench.file(project, "notes.txt", "notes"));
        assertFalse(editor.getTitleImage().equals(other.getTitleImage()));
    }

    @ParameterizedTest
    @CsvSource({ "case, keyword", "'\"Fracture of', text", "// An, comment", "T12–L1, level", "3   procedure, number", "[@nobody2020], reference",
            "[#xray], reference", "[timeline], reference" })
    void wordsHaveTheColourOfTheirKind(String words, String kind) throws CoreException {
        EditorText text = new EditorText(Workbench.open(Workbench.file(project, "climber.casereport", REPORT)));
        Workbench.waitFor("the colour", () -> colour(kind).equals(text.colourAt(REPORT.indexOf(words))));
    }

    @Test
    void proseIsPlain() throws CoreException {
        EditorText text = new EditorText(Workbench.open(Workbench.file(project, "climber.casereport", REPORT)));
        assertNull(text.colourAt(REPORT.indexOf("was seen")));
    }

    @Test
    void coloursFollowTheEdit() throws CoreException, BadLocationException {
        EditorText text = new EditorText(Workbench.open(Workbench.file(project, "climber.casereport", REPORT)));
        text.document().replace(0, 2, "");
        Workbench.waitFor("the comment is one no more", () -> text.colourAt(1) == null);
        assertEquals(colour("keyword"), text.colourAt(text.document().get().indexOf("case")));
        assertEquals(colour("reference"), text.colourAt(text.document().get().indexOf("[@nobody2020]")));
    }

    @Test
    void problemsAreThoseOfTheCommandLineWhetherTheFileIsOpenOrNot() throws Exception {
        IFile file = Workbench.file(project, "climber.casereport", REPORT);
        List<String> expected = Languages.reports().check(file.getLocation().toPath(), Optional.empty()).findings()
                .stream()
                .map(CaseReportEditorTest::describe).sorted().toList();
        assertFalse(expected.isEmpty());
        Workbench.waitFor("markers", () -> problems(file).equals(expected));
        Workbench.open(file);
        Workbench.settle();
        assertEquals(expected, problems(file));
    }

    @Test
    void problemsFollowWhatIsTypedBeforeItIsSaved() throws Exception {
        IFile file = Workbench.file(project, "climber.casereport", REPORT);
        EditorText text = new EditorText(Workbench.open(file));
        Workbench.waitFor("the unknown affiliation is reported", () -> messages(file).stream().anyMatch(message ->
                message.contains("hamburg")));
        text.document().replace(REPORT.indexOf(", hamburg"), ", hamburg".length(), "");
        Workbench.waitFor("it is gone", () -> messages(file).stream().noneMatch(message ->
                message.contains("hamburg")));
    }

    /**
     * A calendar date is looked for by a rule that runs when the report is saved; what it found stays while one types
     * on.
     */
    @Test
    void rulesThatTakeLongerRunWhenTheReportIsSaved() throws Exception {
        IFile file = Workbench.file(project, "climber.casereport", REPORT);
        IEditorPart editor = Workbench.open(file);
        EditorText text = new EditorText(editor);
        Workbench.waitFor("the missing figure is reported", () -> messages(file).stream().anyMatch(message ->
                message.contains("xray")));
        Workbench.waitForCheck(editor); // the first one of an opened report is a whole one
        text.document().replace(REPORT.indexOf("The fracture"), 0, "He came on 12 March 2019. At T7–T5 it hurt. ");
        Workbench.waitFor("the range is reported", () -> messages(file).stream().anyMatch(message ->
                message.contains("T7–T5")));
        assertTrue(messages(file).stream().noneMatch(message -> message.contains("12 March 2019")));
        editor.doSave(new NullProgressMonitor());
        Workbench.waitFor("the date is reported", () -> messages(file).stream().anyMatch(message ->
                message.contains("12 March 2019")));
        text.document().replace(REPORT.indexOf("The fracture"), 0, "On the T9–T8 side. ");
        Workbench.waitFor("the other range is reported", () -> messages(file).stream().anyMatch(message ->
                message.contains("T9–T8")));
        assertTrue(messages(file).stream().anyMatch(message -> message.contains("12 March 2019")));
    }

    @Test
    void whatARuleProposesIsWrittenByAQuickFix() throws Exception {
        IFile file = Workbench.file(project, "climber.casereport", REPORT.replace("T12–L1", "L1–T12"));
        EditorText text = new EditorText(Workbench.open(file));
        Workbench.waitFor("the range is reported", () -> messages(file).stream().anyMatch(message ->
                message.contains("L1–T12")));
        IMarker marker = markers(file).filter(range -> range.getAttribute(IMarker.MESSAGE, "").contains("L1–T12"))
                .findFirst().orElseThrow();
        IMarkerResolution[] fixes = IDE.getMarkerHelpRegistry().getResolutions(marker);
        assertEquals(List.of("Write ‘T12–L1’"), Arrays.stream(fixes).map(IMarkerResolution::getLabel).toList());
        fixes[0].run(marker);
        assertEquals(REPORT, text.document().get());
        Workbench.waitFor("it is gone", () -> messages(file).stream().noneMatch(message -> message.contains("L1–T12")));
    }

    @Test
    void aFigureThatComesIsSeen() throws Exception {
        IFile file = Workbench.file(project, "climber.casereport", REPORT
                + "figure xray \"xray.svg\"\n  alt \"X-ray\"\n  caption { X-ray. }\n");
        Workbench.waitFor("the missing figure is reported", () -> messages(file).stream().anyMatch(message ->
                message.contains("xray.svg")));
        Workbench.file(project, "xray.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='100' height='50'/>");
        Workbench.waitFor("it is gone", () -> messages(file).stream().noneMatch(message ->
                message.contains("xray.svg")));
    }

    @Test
    void settingsHoldAsSoonAsTheyAreThereAlsoForOpenReports() throws Exception {
        IFile file = Workbench.file(project, "climber.casereport", REPORT);
        Workbench.open(file);
        Workbench.waitFor("the level is reported", () -> messages(file).stream().anyMatch(message ->
                message.contains("T13 does not exist")));
        IFile settings = Workbench.file(project, ".spinescribe", "levels/not-existing = off\n");
        Workbench.waitFor("it is not", () -> messages(file).stream().noneMatch(message ->
                message.contains("T13 does not exist")));
        settings.delete(true, null);
        Workbench.waitFor("it is again", () -> messages(file).stream().anyMatch(message ->
                message.contains("T13 does not exist")));
    }

    @Test
    void aJournalOfOnesOwnIsColouredAndChecked() throws Exception {
        IFile file = Workbench.file(project, "own.journal", "journal own \"Our Journal\"\n  follows nobody\n");
        EditorText text = new EditorText(Workbench.open(file));
        assertEquals(colour("keyword"), text.colourAt(0));
        Workbench.waitFor("the unknown guideline is reported", () -> messages(file).stream().anyMatch(message ->
                message.contains("nobody")));
    }

    @Test
    void aJournalBesideTheReportIsTakenAsSoonAsItIsThere() throws Exception {
        IFile file = Workbench.file(project, "climber.casereport",
                REPORT.replace("european-spine-journal", "ourhouse"));
        Workbench.waitFor("the unknown journal is reported", () -> messages(file).stream().anyMatch(message ->
                message.contains("ourhouse")));
        Workbench.file(project, "ourhouse.journal", "journal ourhouse \"Our Journal\"\n");
        Workbench.waitFor("it is known", () -> messages(file).stream().noneMatch(message ->
                message.contains("ourhouse")));
    }

    @Test
    void looksRightInLightAndDark() throws Exception {
        IFile file = Workbench.file(project, "climber.casereport", REPORT);
        EditorText text = new EditorText(Workbench.open(file));
        Workbench.waitFor("markers", () -> !problems(file).isEmpty());
        Workbench.showProblems();
        Workbench.screenshot("editor-light");
        Color light = text.colourAt(REPORT.indexOf("case"));
        Workbench.dark();
        Workbench.waitFor("the colours of the dark theme", () -> !text.colourAt(REPORT.indexOf("case")).equals(light));
        Workbench.screenshot("editor-dark");
        assertTrue(brightness(text.colourAt(REPORT.indexOf("case"))) > brightness(light));
    }

    private static int brightness(Color colour) {
        return colour.getRed() + colour.getGreen() + colour.getBlue();
    }

    private static Color colour(String kind) {
        return JFaceResources.getColorRegistry().get("org.spinescribe.ui." + kind);
    }

    private static String describe(Finding finding) {
        int severity = switch (finding.severity()) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            default -> IMarker.SEVERITY_INFO;
        };
        return finding.offset() + "+" + finding.length() + " line " + finding.line() + " " + severity + " "
                + finding.message() + " ["
                + finding.rule() + "]";
    }

    private static List<String> problems(IFile file) throws CoreException {
        return markers(file).map(marker -> marker.getAttribute(IMarker.CHAR_START, -1) + "+"
                + (marker.getAttribute(IMarker.CHAR_END, -1) - marker.getAttribute(IMarker.CHAR_START, -1)) + " line "
                + marker.getAttribute(IMarker.LINE_NUMBER, -1) + " " + marker.getAttribute(IMarker.SEVERITY, -1) + " "
                + marker.getAttribute(IMarker.MESSAGE, "") + " [" + marker.getAttribute("rule", "") + "]").sorted()
                .toList();
    }

    private static List<String> messages(IFile file) throws CoreException {
        return markers(file).map(marker -> marker.getAttribute(IMarker.MESSAGE, "")).toList();
    }

    private static Stream<IMarker> markers(IFile file) throws CoreException {
        return Arrays.stream(file.findMarkers("org.spinescribe.ui.problem", true, IResource.DEPTH_ZERO))
                .sorted(Comparator.comparingInt((IMarker marker) -> marker.getAttribute(IMarker.CHAR_START, -1))
                        .thenComparing(marker -> marker.getAttribute("rule", "")));
    }
}
