/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.outline;

import java.util.List;
import java.util.Locale;

import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.texteditor.ITextEditor;

/** Shows the outline in a popup over the text, filtered by typed letters; Enter goes to the selected line. */
final class QuickOutline extends PopupDialog {

    private static final int WIDTH = 460;
    private static final int HEIGHT = 340;

    private final ITextEditor editor;
    private final IDocument document;
    private final List<OutlineNode> nodes;
    private Text filter;
    private TreeViewer tree;

    QuickOutline(ITextEditor editor, IDocument document, List<OutlineNode> nodes) {
        super(editor.getSite().getShell(), SWT.RESIZE, true, true, false, false, false, "", null);
        this.editor = editor;
        this.document = document;
        this.nodes = nodes;
    }

    @Override
    protected Control createTitleControl(Composite parent) {
        filter = new Text(parent, SWT.NONE);
        filter.setMessage(OutlineTexts.filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        filter.addModifyListener(event -> filter());
        filter.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.ARROW_UP) {
                tree.getControl().setFocus();
            } else if (event.character == SWT.CR) {
                take();
            }
        }));
        return filter;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        tree = new TreeViewer(parent, SWT.SINGLE);
        OutlineTree.show(tree);
        tree.addFilter(new Filter());
        tree.setInput(nodes);
        tree.expandAll();
        tree.addDoubleClickListener(event -> take());
        tree.getTree().addListener(SWT.DefaultSelection, event -> take());
        return tree.getControl();
    }

    private void filter() {
        tree.refresh();
        tree.expandAll();
        TreeItem first = firstMatch(tree.getTree().getItems());
        tree.setSelection(first == null ? StructuredSelection.EMPTY : new StructuredSelection(first.getData()), true);
    }

    private TreeItem firstMatch(TreeItem[] items) {
        for (TreeItem item : items) {
            TreeItem inner = matches((OutlineNode) item.getData()) ? item : firstMatch(item.getItems());
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    private boolean matches(OutlineNode node) {
        return node.symbol().getName().toLowerCase(Locale.ROOT).contains(filter.getText().toLowerCase(Locale.ROOT));
    }

    private void take() {
        if (((IStructuredSelection) tree.getSelection()).getFirstElement() instanceof OutlineNode node) {
            close();
            OutlinePage.reveal(editor, document, node);
        }
    }

    @Override
    protected Control getFocusControl() {
        return filter;
    }

    @Override
    protected Point getDefaultSize() {
        return new Point(WIDTH, HEIGHT);
    }

    @Override
    protected Point getDefaultLocation(Point size) {
        Control text = editor.getAdapter(Control.class);
        Rectangle area = text.getDisplay().map(text.getParent(), null, text.getBounds());
        return new Point(area.x + Math.max(0, (area.width - size.x) / 2), area.y + Math.max(0,
                (area.height - size.y) / 4));
    }

    private final class Filter extends ViewerFilter {

        @Override
        public boolean select(Viewer viewer, Object parent, Object element) {
            OutlineNode node = (OutlineNode) element;
            return matches(node) || node.children().stream().anyMatch(child -> select(viewer, node, child));
        }
    }
}
