/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.wizards;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Creates a project with complete example reports. */
public final class ExampleWizard extends FileWizard {

    private ProjectPage page;

    public ExampleWizard() {
        setWindowTitle(WizardTexts.example);
    }

    @Override
    public void addPages() {
        page = new ProjectPage();
        addPage(page);
    }

    @Override
    Making making() {
        IProject project = page.project();
        return monitor -> create(project, monitor);
    }

    private static IFile create(IProject project, IProgressMonitor monitor) throws CoreException {
        TargetFile.open(project, monitor);
        return Examples.copyTo(project, monitor);
    }

    private static final class ProjectPage extends WizardPage {

        private Text name;

        ProjectPage() {
            super(WizardTexts.example);
            setTitle(WizardTexts.example);
            setDescription(WizardTexts.exampleExplained);
        }

        @Override
        public void createControl(Composite parent) {
            Composite fields = new Composite(parent, SWT.NONE);
            GridLayoutFactory.swtDefaults().numColumns(2).applyTo(fields);
            name = PlacePage.text(fields, WizardTexts.project, 1);
            name.setText(WizardTexts.exampleProject);
            name.addModifyListener(event -> check());
            setControl(fields);
            check();
        }

        @Override
        public void setVisible(boolean visible) {
            super.setVisible(visible);
            if (visible) {
                name.setFocus();
            }
        }

        private void check() {
            boolean legal = ResourcesPlugin.getWorkspace().validateName(name.getText().strip(), IResource.PROJECT)
                    .isOK();
            String problem = !legal ? NLS.bind(WizardTexts.badName, name.getText())
                    : project().exists() ? NLS.bind(WizardTexts.exists, name.getText()) : null;
            setErrorMessage(problem);
            setPageComplete(problem == null);
        }

        IProject project() {
            return ResourcesPlugin.getWorkspace().getRoot().getProject(name.getText().strip());
        }
    }
}
