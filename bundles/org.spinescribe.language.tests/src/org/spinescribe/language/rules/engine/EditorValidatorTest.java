/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.rules.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinescribe.language.CaseReportStandaloneSetup;
import org.spinescribe.language.Fixtures;
import org.spinescribe.language.check.Finding;

import com.google.inject.Injector;

/** A report in an editor: quick rules at every keystroke, the others when the report is saved. */
class EditorValidatorTest {

    private static final URI REPORT = URI.createFileURI("/nowhere/typed.casereport");
    private static final String SAVED = """
            case report "A case report"
            author "Ada Exemplar"
            section "Case report" { He came on 12 March 2019. T7–T5 was resected. }
            """;

    private final Injector injector = new CaseReportStandaloneSetup().createInjectorAndDoEMFRegistration();
    private final EditedReports edited = new EditedReports();
    private final IResourceValidator reports = injector.getInstance(IResourceValidator.class);

    @BeforeEach
    void open() throws Exception {
        edited.opened(REPORT, SAVED);
        assertEquals(List.of("3:36 privacy/date", "3:51 levels/backwards"), found(SAVED));
    }

    @Test
    void findingsMoveWithTheirWordsDuringTyping() throws Exception {
        assertEquals(List.of("3:45 privacy/date", "3:60 levels/backwards"),
                found(SAVED.replace("He came", "The patient came")));
        assertEquals(List.of("4:36 privacy/date", "4:51 levels/backwards"),
                found(SAVED.replace("author", "keywords \"Spine\"\nauthor")));
    }

    @Test
    void slowRulesFindNewWordsAtTheNextSave() throws Exception {
        String typed = SAVED.replace("He came", "Mr Yamada came");
        assertEquals(List.of("3:43 privacy/date", "3:58 levels/backwards"), found(typed));
        edited.saved(REPORT, typed);
        assertEquals(List.of("3:25 privacy/name", "3:43 privacy/date", "3:58 levels/backwards"), found(typed));
    }

    /** The report was opened with one slash. */
    @Test
    void aUriWithThreeSlashesNamesTheSameFile() throws Exception {
        String typed = SAVED.replace("He came", "Mr Yamada came");
        edited.saved(URI.createURI("file:///nowhere/typed.casereport"), typed);
        assertEquals(3, found(typed).size());
    }

    @Test
    void editedWordsLoseTheirFinding() throws Exception {
        assertEquals(List.of("3:43 levels/backwards"), found(SAVED.replace("12 March 2019", "day 3")));
    }

    /** An author who types before the first check has begun loses no findings. */
    @Test
    void theFirstCheckRunsAllRules() throws Exception {
        edited.opened(REPORT, "");
        assertEquals(List.of("3:36 privacy/date", "3:51 levels/backwards"), found(SAVED));
        assertEquals(List.of("3:43 privacy/date", "3:58 levels/backwards"),
                found(SAVED.replace("He came", "Mr Yamada came")));
    }

    /** An export of a report under edit needs all its findings. */
    @Test
    void anExportChecksByAllRules() throws Exception {
        String typed = SAVED.replace("He came", "Mr Yamada came");
        assertEquals(List.of("3:43 privacy/date", "3:58 levels/backwards"), found(typed));
        assertEquals(3, Fixtures.REPORTS.check(Path.of("/nowhere/typed.casereport"), typed).findings().stream()
                .filter(finding -> finding.rule().startsWith("privacy/") || finding.rule().startsWith("levels/"))
                .count());
    }

    @Test
    void aReportInNoEditorIsCheckedByAllRules() throws Exception {
        edited.closed(REPORT);
        assertEquals(3, found(SAVED.replace("He came", "Mr Yamada came")).size());
    }

    private List<String> found(String text) throws Exception {
        XtextResourceSet open = injector.getInstance(XtextResourceSet.class);
        edited.attachTo(open);
        XtextResource resource = (XtextResource) open.createResource(REPORT);
        resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
        return reports.validate(resource, CheckMode.ALL, CancelIndicator.NullImpl).stream()
                .filter(issue -> issue.getCode().startsWith("privacy/") || issue.getCode().startsWith("levels/"))
                .map(Finding::of).sorted()
                .map(finding -> finding.line() + ":" + finding.column() + " " + finding.rule()).toList();
    }
}
