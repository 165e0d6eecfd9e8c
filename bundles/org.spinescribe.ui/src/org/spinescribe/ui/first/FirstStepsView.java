/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.first;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.spinescribe.ui.Accessible;
import org.spinescribe.ui.StatusMessage;

/** Shows the steps to a first report, each with a button that runs its command. */
public final class FirstStepsView extends ViewPart {

    private FormToolkit toolkit;
    private ScrolledForm form;
    private Button first;

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(form.getBody());
        Steps steps = Steps.read().within(getSite().getPage().getPerspective().getId());
        form.setText(steps.title());
        text(form.getBody(), steps.introduction());
        for (Steps.Step step : steps.steps()) {
            create(step, step == steps.steps().getFirst());
        }
        form.reflow(true);
    }

    private void create(Steps.Step step, boolean open) {
        Section section = toolkit.createSection(form.getBody(), ExpandableComposite.TWISTIE
                | (open ? ExpandableComposite.EXPANDED : 0));
        section.setText(step.title());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite content = toolkit.createComposite(section);
        GridLayoutFactory.fillDefaults().margins(12, 4).applyTo(content);
        text(content, step.text());
        if (!step.command().isEmpty()) {
            Button button = toolkit.createButton(content, FirstTexts.doIt, SWT.PUSH);
            button.setToolTipText(step.title());
            Accessible.name(button, FirstTexts.doIt + " " + step.title());
            first = first == null ? button : first;
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run(step)));
        }
        section.setClient(content);
    }

    /** Creates a label: the form's own text widget would be blurred on a display at 200 %. */
    private void text(Composite parent, String words) {
        Label text = toolkit.createLabel(parent, words.replace("&", "&&"), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(text);
    }

    private void run(Steps.Step step) {
        try {
            ParameterizedCommand command = getSite().getService(ICommandService.class).deserialize(step.command());
            getSite().getService(IHandlerService.class).executeCommand(command, null);
        } catch (NotEnabledException e) {
            StatusMessage.show(getViewSite().getActionBars().getStatusLineManager(), NLS.bind(FirstTexts.openReport,
                    step.title()));
        } catch (CommandException e) {
            ILog.of(FirstStepsView.class).error(step.command(), e);
        }
    }

    /** Focuses the first button, so that Enter runs the first step. */
    @Override
    public void setFocus() {
        if (first == null || !first.setFocus()) {
            form.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }
}
