/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.explorer;

import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.navigator.CommonNavigator;

/** Shows the folders and files of the reports. While there is no project, the view offers links to a first report. */
public final class ReportsView extends CommonNavigator {

    /** The view's identifier. */
    public static final String ID = "org.spinescribe.ui.reports";

    private final StackLayout layers = new StackLayout();
    private final IResourceChangeListener folders = this::changed;
    private Composite body;
    private FirstReportLinks links;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().applyTo(parent);
        body = new Composite(parent, SWT.NONE);
        body.setLayout(layers);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        super.createPartControl(body);
        links = new FirstReportLinks(body, getSite());
        ResourcesPlugin.getWorkspace().addResourceChangeListener(folders, IResourceChangeEvent.POST_CHANGE);
        show();
    }

    @Override
    protected Object getInitialInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    private void changed(IResourceChangeEvent event) {
        Display display = getSite().getShell().getDisplay();
        if (event.getDelta().getAffectedChildren().length > 0 && isEmpty() == isFilled()) {
            display.asyncExec(this::show);
        }
    }

    private static boolean isEmpty() {
        return ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0;
    }

    private boolean isFilled() {
        return layers.topControl != links.control();
    }

    private void show() {
        if (body.isDisposed()) {
            return;
        }
        Control top = isEmpty() ? links.control() : getCommonViewer().getControl();
        if (layers.topControl != top) {
            layers.topControl = top;
            body.layout();
        }
    }

    @Override
    public void setFocus() {
        if (isFilled()) {
            super.setFocus();
        } else {
            links.control().setFocus();
        }
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(folders);
        super.dispose();
    }
}
