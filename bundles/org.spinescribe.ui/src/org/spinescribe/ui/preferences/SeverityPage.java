/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.preferences;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.xtext.diagnostics.Severity;
import org.spinescribe.language.rules.Rule;
import org.spinescribe.language.rules.RulePage;
import org.spinescribe.language.rules.engine.Rules;
import org.spinescribe.language.settings.SettingsFile;
import org.spinescribe.language.settings.SeverityWord;
import org.spinescribe.ui.server.Checking;

/** The preference page for the severities of rules and groups, in the workspace's settings file. */
public final class SeverityPage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 320;
    private static final int RULE_WIDTH = 330;
    private static final int SEVERITY_WIDTH = 190;
    private static final List<Severity> CHOICES = List.of(Severity.ERROR, Severity.WARNING, Severity.INFO,
            Severity.IGNORE);

    private final Map<String, List<String>> groups = new LinkedHashMap<>();
    private SeverityLines settings;

    public SeverityPage() {
        for (Rule rule : Rules.ALL) {
            String group = rule.id().substring(0, rule.id().indexOf('/')) + "/*";
            groups.computeIfAbsent(group, first -> new ArrayList<>()).add(rule.id());
        }
    }

    @Override
    public void init(IWorkbench workbench) {
        try {
            settings = SeverityLines.read(file());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path file() {
        return ResourcesPlugin.getWorkspace().getRoot().getLocation().toPath().resolve(SettingsFile.NAME);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(page);
        Label label = new Label(page, SWT.WRAP);
        label.setText(PreferenceTexts.severities);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        TreeViewer tree = new TreeViewer(page, SWT.BORDER | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(tree.getControl());
        tree.getTree().setHeaderVisible(true);
        tree.setContentProvider(new Contents());
        column(tree, PreferenceTexts.rule, RULE_WIDTH, new ColumnLabelProvider() {
            @Override
            public String getText(Object rule) {
                return rule.toString();
            }

            @Override
            public String getToolTipText(Object rule) {
                return groups.containsKey(rule) ? null : RulePage.of(rule.toString()).title();
            }
        });
        column(tree, PreferenceTexts.severity, SEVERITY_WIDTH, new ColumnLabelProvider() {
            @Override
            public String getText(Object rule) {
                return settings.of(rule.toString()).map(SeverityWord::of).orElseGet(() -> usual(rule.toString()));
            }
        }).setEditingSupport(new Choosing(tree));
        ColumnViewerToolTipSupport.enableFor(tree);
        tree.setInput(groups);
        return page;
    }

    private static TreeViewerColumn column(TreeViewer tree, String title, int width, ColumnLabelProvider labels) {
        TreeViewerColumn column = new TreeViewerColumn(tree, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(labels);
        return column;
    }

    private String usual(String rule) {
        return groups.containsKey(rule) ? PreferenceTexts.asItIs
                : NLS.bind(PreferenceTexts.usual, SeverityWord.of(RulePage.of(rule).severity()));
    }

    @Override
    protected void performDefaults() {
        groups.forEach((group, rules) -> {
            settings.set(group, Optional.empty());
            rules.forEach(rule -> settings.set(rule, Optional.empty()));
        });
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        try {
            settings.write();
            Checking.again();
            return true;
        } catch (IOException e) {
            ILog.of(SeverityPage.class).error(e.getMessage(), e);
            setErrorMessage(NLS.bind(PreferenceTexts.notWritten, file()));
            return false;
        }
    }

    private final class Contents implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object all) {
            return groups.keySet().toArray();
        }

        @Override
        public Object[] getChildren(Object group) {
            return groups.getOrDefault(group, List.of()).toArray();
        }

        @Override
        public Object getParent(Object rule) {
            return null;
        }

        @Override
        public boolean hasChildren(Object group) {
            return groups.containsKey(group);
        }
    }

    private final class Choosing extends EditingSupport {

        private final TreeViewer tree;

        Choosing(TreeViewer tree) {
            super(tree);
            this.tree = tree;
        }

        @Override
        protected CellEditor getCellEditor(Object rule) {
            List<String> words = new ArrayList<>(List.of(usual(rule.toString())));
            CHOICES.forEach(severity -> words.add(SeverityWord.of(severity)));
            return new ComboBoxCellEditor(tree.getTree(), words.toArray(String[]::new), SWT.READ_ONLY);
        }

        @Override
        protected boolean canEdit(Object rule) {
            return true;
        }

        @Override
        protected Object getValue(Object rule) {
            return settings.of(rule.toString()).map(severity -> CHOICES.indexOf(severity) + 1).orElse(0);
        }

        @Override
        protected void setValue(Object rule, Object choice) {
            int index = (Integer) choice;
            settings.set(rule.toString(), index <= 0 ? Optional.empty() : Optional.of(CHOICES.get(index - 1)));
            tree.update(rule, null);
        }
    }
}
