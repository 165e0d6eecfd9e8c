/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IHelpResource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.widgets.Section;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Tests the view of the first steps, and the help on F1. */
class FirstStepsTest {

    private static final String STEPS = "org.spinescribe.ui.firstSteps";

    private IProject project;

    @BeforeEach
    void openReport() throws CoreException {
        PlatformUI.getWorkbench().showPerspective("org.spinescribe.ui.perspective", Workbench.window());
        project = Workbench.project("First");
        Workbench.open(Workbench.file(project, "first.casereport", "case report \"A fracture\"\n"));
    }

    @AfterEach
    void removeProject() throws CoreException {
        IViewPart steps = Workbench.page().findView(STEPS);
        if (steps != null) {
            Workbench.page().hideView(steps);
        }
        Workbench.closeEditors();
        Workbench.light();
        Workbench.delete(project);
    }

    /** Opening the active perspective again would have no visible effect. */
    @Test
    void theStepToTheActivePerspectiveIsOmitted() throws Exception {
        Workbench.page().showView(STEPS);
        List<String> titles = Dialogs.controls(Workbench.window().getShell(), Section.class)
                .map(Section::getText).filter(title -> title.matches("\\d\\. .*")).toList();
        assertEquals("1. Begin a report", titles.getFirst());
        assertEquals("2. Write", titles.get(1));
        assertEquals(commands().size() - 1, buttons().size());
    }

    @Test
    void theStepsAreShown() throws Exception {
        Workbench.page().showView(STEPS);
        Workbench.screenshot("first-steps-light");
        Workbench.dark();
        Workbench.screenshot("first-steps-dark");
    }

    @Test
    void eachStepHasAnExecutableCommand() throws Exception {
        List<String> commands = commands();
        assertEquals(8, commands.size());
        for (String serialized : commands) {
            ParameterizedCommand command = Workbench.window().getService(ICommandService.class)
                    .deserialize(serialized);
            assertTrue(command.getCommand().isDefined() && command.getCommand().isHandled(), serialized);
        }
    }

    @Test
    void stepButtonsOpenTheViews() throws Exception {
        Workbench.page().showView(STEPS);
        List<String> shown = commands().stream().filter(command -> !command.contains("showPerspective")).toList();
        for (String serialized : shown) {
            if (serialized.contains("showView")) {
                String view = serialized.replaceFirst(".*viewId=", "").replace(")", "");
                buttons().get(shown.indexOf(serialized)).notifyListeners(SWT.Selection, new Event());
                Workbench.waitFor(view, () -> Workbench.page().findView(view) != null
                        && Workbench.page().isPartVisible(Workbench.page().findView(view)));
            }
        }
    }

    private static List<Button> buttons() {
        return Dialogs.controls(Workbench.window().getShell(), Button.class)
                .filter(button -> button.getText().equals("Do it")).toList();
    }

    private static List<String> commands() throws Exception {
        try (InputStream in = Platform.getBundle("org.spinescribe.ui").getEntry("cheatsheets/first-report.xml")
                .openStream()) {
            NodeList nodes = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in)
                    .getElementsByTagName("command");
            List<String> commands = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                commands.add(((Element) nodes.item(i)).getAttribute("serialization"));
            }
            return commands;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "checklist", "statistics", "preview", "spine" })
    void f1ExplainsEachView(String view) throws Exception {
        IViewPart part = Workbench.page().showView("org.spinescribe.ui." + view);
        Workbench.window().getShell().forceActive();
        Workbench.waitFor(part.getTitle() + " has the focus", () -> {
            part.setFocus();
            return ("org.spinescribe.ui." + view).equals(context(Display.getCurrent().getFocusControl()));
        });
        assertExplained("org.spinescribe.ui." + view);
    }

    /** Returns the help context of a control or of its nearest parent that has one. */
    private static Object context(Control inside) {
        for (Control control = inside; control != null; control = control.getParent()) {
            if (control.getData("org.eclipse.ui.help") != null) {
                return control.getData("org.eclipse.ui.help");
            }
        }
        return null;
    }

    @ParameterizedTest
    @ValueSource(strings = { "editor", "new", "check", "switch" })
    void editorWizardsAndDialogsHaveHelp(String context) {
        assertExplained("org.spinescribe.ui." + context);
    }

    private static void assertExplained(String id) {
        IContext context = HelpSystem.getContext(id);
        assertTrue(context.getText().length() > 40, id);
        for (IHelpResource topic : context.getRelatedTopics()) {
            assertTrue(topic.getHref().startsWith("/org.spinescribe.ui/guide/user-guide.html"), topic.getHref());
        }
    }
}
