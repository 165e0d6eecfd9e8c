/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.names;

import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.OpenEvent;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.spinescribe.ui.Images;

/** The page of the Search view for mentions: files, each with its lines. */
public final class ReferencesPage extends AbstractTextSearchViewPage {

    public ReferencesPage() {
        super(FLAG_LAYOUT_TREE);
    }

    @Override
    protected void configureTreeViewer(TreeViewer viewer) {
        viewer.setContentProvider(new Contents());
        viewer.setLabelProvider(new Labels());
    }

    @Override
    protected void configureTableViewer(TableViewer viewer) {
        throw new UnsupportedOperationException("There is a tree only.");
    }

    @Override
    protected void elementsChanged(Object[] changed) {
        StructuredViewer viewer = getViewer();
        viewer.refresh();
        ((TreeViewer) viewer).expandAll();
    }

    @Override
    protected void clear() {
        getViewer().refresh();
    }

    @Override
    protected void handleOpen(OpenEvent event) {
        Object chosen = ((IStructuredSelection) event.getSelection()).getFirstElement();
        if (chosen instanceof MentionLine reference) {
            try {
                showMatch(reference, reference.getOffset(), reference.getLength(), true);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    protected void showMatch(Match match, int offset, int length, boolean activate) throws PartInitException {
        if (IDE.openEditor(getSite().getPage(), (IFile) match.getElement(), activate) instanceof ITextEditor text) {
            text.selectAndReveal(offset, length);
        }
    }

    private final class Contents implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object result) {
            return ((AbstractTextSearchResult) result).getElements();
        }

        @Override
        public Object[] getChildren(Object file) {
            return file instanceof IFile && getInput() != null
                    ? Arrays.stream(getInput().getMatches(file)).toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object reference) {
            return reference instanceof Match match ? match.getElement() : null;
        }

        @Override
        public boolean hasChildren(Object file) {
            return file instanceof IFile;
        }

        @Override
        public void inputChanged(Viewer viewer, Object before, Object now) {
            // The content provider reads the result at each call.
        }
    }

    private static final class Labels extends LabelProvider {

        @Override
        public String getText(Object element) {
            return element instanceof MentionLine reference
                    ? NLS.bind(NameTexts.line, reference.line(), reference.text())
                    : ((IFile) element).getFullPath().makeRelative().toString();
        }

        @Override
        public Image getImage(Object element) {
            return Images.of(element instanceof MentionLine ? "reference" : "casereport");
        }
    }
}
