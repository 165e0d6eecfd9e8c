/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.explorer;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.LabelProviderChangedEvent;
import org.eclipse.ui.PlatformUI;
import org.spinescribe.sources.files.ReportName;

/**
 * Shows the titles of reports before their file names: where both do not fit, the title says more. The exported
 * manuscripts of a report differ in their extensions, which the view cuts first, so their format stands before the
 * name.
 */
public final class ReportTitles extends LabelProvider implements ILightweightLabelDecorator, IResourceChangeListener {

    /**
     * How many characters are read: a title stands at the beginning, and to read a long report for its label is too
     * slow.
     */
    private static final int BEGINNING = 16_384;
    private static final int LONGEST = 70;
    private static final Map<String, String> MANUSCRIPTS = Map.of("docx", ExplorerTexts.word, "pdf", ExplorerTexts.pdf);
    private static final Pattern TITLE = Pattern.compile("\\A\\uFEFF?"
            + "(?:\\s|//[^\\n]*+\\n|/\\*(?:[^*]|\\*(?!/))*+\\*/)*+" // comments
            + "case\\s+report\\s+\"([^\"]++)\"");

    /** Listens to changes of files in the workspace until disposed. */
    public ReportTitles() {
        ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
        super.dispose();
    }

    @Override
    public void decorate(Object element, IDecoration decoration) {
        if (element instanceof IFile file && isManuscript(file)) {
            decoration.addPrefix(MANUSCRIPTS.get(file.getFileExtension()) + " – ");
        } else if (element instanceof IFile file && isReport(file) && file.isAccessible()) {
            try {
                title(beginning(file)).ifPresent(title -> decoration.addPrefix(title + " – "));
            } catch (CoreException | IOException e) {
                ILog.of(ReportTitles.class).warn("The title of " + file.getFullPath() + " cannot be read.", e);
            }
        }
    }

    /** Returns the title of a report on one line; empty where there is none yet. */
    private static Optional<String> title(String beginning) {
        Matcher title = TITLE.matcher(beginning);
        if (!title.find() || title.group(1).isBlank()) {
            return Optional.empty();
        }
        String words = title.group(1).strip().replaceAll("\\s++", " ");
        boolean fits = words.codePointCount(0, words.length()) <= LONGEST;
        return Optional.of(fits ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST)).strip() + "…");
    }

    private static String beginning(IFile file) throws CoreException, IOException {
        try (InputStream content = file.getContents(true);
                Reader text = new InputStreamReader(content, StandardCharsets.UTF_8)) {
            char[] characters = new char[BEGINNING];
            int length = 0;
            for (int read = 0; read >= 0 && length < BEGINNING;) {
                read = text.read(characters, length, BEGINNING - length);
                length += Math.max(0, read);
            }
            return new String(characters, 0, length);
        }
    }

    private static boolean isManuscript(IFile file) {
        String report = file.getFullPath().removeFileExtension().addFileExtension(ReportName.EXTENSION).lastSegment();
        return file.getFileExtension() != null && MANUSCRIPTS.containsKey(file.getFileExtension())
                && file.getParent().findMember(report) != null;
    }

    private static boolean isReport(IFile file) {
        return ReportName.EXTENSION.equals(file.getFileExtension());
    }

    /** Updates the labels of changed reports. */
    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        List<IFile> changed = new ArrayList<>();
        try {
            event.getDelta().accept(delta -> {
                if (delta.getKind() == IResourceDelta.CHANGED && (delta.getFlags() & IResourceDelta.CONTENT) != 0
                        && delta.getResource() instanceof IFile file && isReport(file)) {
                    changed.add(file);
                }
                return true;
            });
        } catch (CoreException e) {
            ILog.of(ReportTitles.class).log(e.getStatus());
        }
        if (!changed.isEmpty() && PlatformUI.isWorkbenchRunning()) {
            PlatformUI.getWorkbench().getDisplay().asyncExec(() ->
                    fireLabelProviderChanged(new LabelProviderChangedEvent(this, changed.toArray())));
        }
    }
}
