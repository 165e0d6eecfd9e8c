/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DiffNode;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Tests the comparison of two versions of a report. */
class CompareTest {

    private static final String REPORT = "case report \"A fracture in a climber\"\nauthor \"Ada Weber\"\n";

    private Shell shell;

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void bothVersionsHaveTheColoursOfTheEditor() throws Exception {
        shell = new Shell(Workbench.window().getShell(), SWT.SHELL_TRIM);
        shell.setLayout(new FillLayout());
        shell.setBounds(100, 100, 900, 400);
        DiffNode versions = new DiffNode(new Version(REPORT), new Version(REPORT.replace("fracture", "fall")));
        Viewer viewer = CompareUI.findContentViewer(null, versions, shell, new CompareConfiguration());
        assertEquals("org.eclipse.ui.internal.genericeditor.compare.GenericEditorMergeViewer",
                viewer.getClass().getName());
        shell.open();
        viewer.setInput(versions);
        Workbench.waitFor("the colours", () -> texts(viewer).stream().filter(CompareTest::isColoured).count() == 2);
        assertTrue(texts(viewer).stream().noneMatch(StyledText::getWordWrap)); // frames cannot handle wrapping
        Workbench.keep("compare", shell);
    }

    private static List<StyledText> texts(Viewer viewer) {
        return Dialogs.controls((Composite) viewer.getControl(), StyledText.class)
                .filter(text -> text.getCharCount() > 0).toList();
    }

    private static boolean isColoured(StyledText text) {
        StyleRange style = text.getStyleRangeAtOffset(0);
        return style != null && JFaceResources.getColorRegistry().get("org.spinescribe.ui.keyword").equals(
                style.foreground);
    }

    private record Version(String text) implements ITypedElement, IEncodedStreamContentAccessor {

        @Override
        public String getName() {
            return "climber.casereport";
        }

        @Override
        public Image getImage() {
            return null;
        }

        @Override
        public String getType() {
            return "casereport";
        }

        @Override
        public InputStream getContents() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public String getCharset() {
            return StandardCharsets.UTF_8.name();
        }
    }
}
