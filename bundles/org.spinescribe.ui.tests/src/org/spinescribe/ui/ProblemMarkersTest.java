/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.eclipse.xtext.diagnostics.Severity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinescribe.language.check.Finding;
import org.spinescribe.ui.fixes.Gap;
import org.spinescribe.ui.languages.Languages;

/** Tests the problems of files, whether they are open or not, and when they appear. */
class ProblemMarkersTest {

    private static final String REPORT = FaultyReports.CLIMBER;

    private IProject project;

    @BeforeEach
    void createProject() throws CoreException {
        project = Workbench.project("Problems");
    }

    @AfterEach
    void removeProject() throws CoreException {
        Workbench.closeEditors();
        Workbench.delete(project);
    }

    @Test
    void openAndClosedFilesHaveTheProblemsOfTheCommandLine() throws Exception {
        IFile file = Workbench.file(project, "climber.casereport", REPORT);
        List<String> expected = Languages.reports().check(file.getLocation().toPath(), Optional.empty()).findings()
                .stream().map(ProblemMarkersTest::describe).sorted().toList();
        assertFalse(expected.isEmpty());
        Workbench.waitFor("markers", () -> problems(file).equals(expected));
        Workbench.open(file);
        Workbench.linger();
        assertEquals(expected, problems(file));
    }

    /** The author is still writing. The file has no error marker, although the report cannot be exported yet. */
    @Test
    void anUnfilledPlaceIsNoErrorMarker() throws Exception {
        IFile file = Workbench.file(project, "new.casereport",
                "case report \"A fracture\"\nauthor \"Given name Family name\"\nsection \"Case\" {\n  He fell.\n}\n");
        Problems.await(file, "Given name");
        assertEquals(IMarker.SEVERITY_INFO, file.findMaxProblemSeverity(IMarker.PROBLEM, true, IResource.DEPTH_ZERO));
        assertTrue(Languages.reports().check(file.getLocation().toPath(), Optional.empty()).findings().stream()
                .anyMatch(finding -> finding.severity() == Severity.ERROR));
    }

    private static String describe(Finding finding) {
        int severity = switch (Gap.severity(finding)) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            default -> IMarker.SEVERITY_INFO;
        };
        return finding.offset() + "+" + finding.length() + " line " + finding.line() + " " + severity + " "
                + finding.message() + " ["
                + finding.rule() + "]";
    }

    private static List<String> problems(IFile file) throws CoreException {
        return Problems.markers(file).map(marker -> marker.getAttribute(IMarker.CHAR_START, -1) + "+"
                + (marker.getAttribute(IMarker.CHAR_END, -1) - marker.getAttribute(IMarker.CHAR_START, -1)) + " line "
                + marker.getAttribute(IMarker.LINE_NUMBER, -1) + " " + marker.getAttribute(IMarker.SEVERITY, -1) + " "
                + marker.getAttribute(IMarker.MESSAGE, "") + " [" + marker.getAttribute("rule", "") + "]").sorted()
                .toList();
    }

    @Test
    void problemsFollowUnsavedText() throws Exception {
        IFile file = Workbench.file(project, "climber.casereport", REPORT);
        EditorText text = new EditorText(Workbench.open(file));
        Problems.await(file, "hamburg");
        text.document().replace(REPORT.indexOf(", hamburg"), ", hamburg".length(), "");
        Problems.awaitNone(file, "hamburg");
    }

    /** The rule on calendar dates runs when the report is saved. Its findings stay while the author types on. */
    @Test
    void slowRulesRunWhenTheReportIsSaved() throws Exception {
        IFile file = Workbench.file(project, "climber.casereport", REPORT);
        IEditorPart editor = Workbench.open(file);
        EditorText text = new EditorText(editor);
        Problems.await(file, "xray");
        Workbench.waitForCheck(editor); // an opened report is first validated with all rules
        text.document().replace(REPORT.indexOf("The fracture"), 0, "He came on 12 March 2019. At T7–T5 it hurt. ");
        Problems.await(file, "T7–T5");
        assertFalse(Problems.mention(file, "12 March 2019"));
        editor.doSave(new NullProgressMonitor());
        Problems.await(file, "12 March 2019");
        text.document().replace(REPORT.indexOf("The fracture"), 0, "On the T9–T8 side. ");
        Problems.await(file, "T9–T8");
        assertTrue(Problems.mention(file, "12 March 2019"));
    }

    @Test
    void aQuickFixWritesTheProposal() throws Exception {
        IFile file = Workbench.file(project, "climber.casereport", REPORT.replace("T12–L1", "L1–T12"));
        EditorText text = new EditorText(Workbench.open(file));
        Problems.await(file, "L1–T12");
        IMarker marker = Problems.markers(file)
                .filter(range -> range.getAttribute(IMarker.MESSAGE, "").contains("L1–T12")).findFirst().orElseThrow();
        IMarkerResolution[] fixes = IDE.getMarkerHelpRegistry().getResolutions(marker);
        assertEquals(List.of("Write ‘T12–L1’", "Allow this here, with a reason (levels/backwards)"),
                Arrays.stream(fixes).map(IMarkerResolution::getLabel).toList());
        fixes[0].run(marker);
        assertEquals(REPORT, text.document().get());
        Problems.awaitNone(file, "L1–T12");
    }

    @Test
    void anAddedFigureFileClearsItsProblem() throws Exception {
        IFile file = Workbench.file(project, "climber.casereport", REPORT
                + "figure xray \"xray.svg\"\n  alt \"X-ray\"\n  caption { X-ray. }\n");
        Problems.await(file, "xray.svg");
        Workbench.file(project, "xray.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='100' height='50'/>");
        Problems.awaitNone(file, "xray.svg");
    }

    @Test
    void newSettingsApplyToOpenReports() throws Exception {
        IFile file = Workbench.file(project, "climber.casereport", REPORT);
        Workbench.open(file);
        Problems.await(file, "T13 does not exist");
        IFile settings = Workbench.file(project, ".spinescribe", "levels/not-existing = off\n");
        Problems.awaitNone(file, "T13 does not exist");
        settings.delete(true, null);
        Problems.await(file, "T13 does not exist");
    }

    @Test
    void anAddedJournalFileClearsItsProblem() throws Exception {
        IFile file = Workbench.file(project, "climber.casereport",
                REPORT.replace("european-spine-journal", "ourhouse"));
        Problems.await(file, "ourhouse");
        Workbench.file(project, "ourhouse.journal", "journal ourhouse \"Our Journal\"\n");
        Problems.awaitNone(file, "ourhouse");
    }
}
