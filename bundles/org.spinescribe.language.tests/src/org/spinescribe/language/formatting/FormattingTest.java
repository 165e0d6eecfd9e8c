/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.formatting2.FormatterPreferences;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.preferences.IPreferenceValuesProvider;
import org.eclipse.xtext.preferences.TypedPreferenceValues;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.spinescribe.language.CaseReportStandaloneSetup;
import org.spinescribe.language.Fixtures;

import com.google.inject.Injector;
import com.google.inject.Key;

class FormattingTest {

    private static final Injector LANGUAGE = new CaseReportStandaloneSetup().createInjectorAndDoEMFRegistration();
    private static final Pattern BRACED = Pattern.compile("\\{[^{}]*\\}");

    @Test
    void blocksStartAtTheMarginAndPartsAreIndented() throws IOException {
        assertEquals(Fixtures.text("formatting/after.casereport"),
                format(Fixtures.text("formatting/before.casereport")));
    }

    @Test
    void reportDetailsAreIndentedBelowTheTitle() throws IOException {
        assertEquals("""
                case report "A case"
                  short title "Case"
                  journal spine
                  language en-GB

                author "Ada Exemplar"

                language en-GB
                """, format("""
                case report "A case"
                short title "Case"
                    journal spine
                language en-GB

                author "Ada Exemplar"

                  language en-GB
                """));
    }

    @Test
    void anEmptyBlockDoesNotIndentTheNext() throws IOException {
        String text = "patient\n\n// For example: L1\ndiagnosis \"\"\n\ntimeline\n\nsection \"A\" {\n  B.\n}\n";
        assertEquals(text, format(text));
    }

    @Test
    void panelDetailsAreIndentedBelowThePanel() throws IOException {
        String text = """
                figure scans
                  panel a "a.png"
                    alt "From behind"
                  panel b "b.png"
                    alt "From the side"
                  caption { Two scans. }
                """;
        assertEquals(text, format(text.replace("    alt", "  alt")));
        assertEquals(text, format(text));
    }

    /** Formatting any report twice equals formatting it once, and changes only space outside prose. */
    @TestFactory
    Stream<DynamicTest> isIdempotentAndChangesNoWord() {
        List<Path> reports = new ArrayList<>(Fixtures.reports("rules"));
        reports.addAll(Fixtures.reports("formatting"));
        return reports.stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
            String text = Files.readString(file);
            String once = format(text);
            assertEquals(once, format(once));
            assertEquals(text.replaceAll("\\s+", ""), once.replaceAll("\\s+", ""));
            assertEquals(prose(text), prose(once));
        }));
    }

    private static List<String> prose(String text) {
        return BRACED.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String format(String text) throws IOException {
        XtextResource resource = (XtextResource) LANGUAGE.getInstance(XtextResourceSet.class)
                .createResource(URI.createURI("memory:/report.casereport"));
        resource.reparse(text);
        FormatterRequest request = LANGUAGE.getInstance(FormatterRequest.class);
        request.setTextRegionAccess(
                LANGUAGE.getInstance(TextRegionAccessBuilder.class).forNodeModel(resource).create());
        request.setPreferences(TypedPreferenceValues.castOrWrap(LANGUAGE
                .getInstance(Key.get(IPreferenceValuesProvider.class, FormatterPreferences.class))
                .getPreferenceValues(resource)));
        request.setAllowIdentityEdits(false);
        List<ITextReplacement> replacements = new ArrayList<>(LANGUAGE.getInstance(IFormatter2.class).format(request));
        replacements.sort(Comparator.comparingInt(ITextReplacement::getOffset).reversed());
        StringBuilder formatted = new StringBuilder(text);
        for (ITextReplacement replacement : replacements) {
            formatted.replace(replacement.getOffset(), replacement.getEndOffset(), replacement.getReplacementText());
        }
        return formatted.toString();
    }
}
