/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.pasting;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.ui.texteditor.ITextEditor;
import org.spinescribe.manuscript.output.OutputFile;
import org.spinescribe.sources.images.ImageProblem;
import org.spinescribe.ui.OpenWindow;
import org.spinescribe.ui.ReportPath;
import org.spinescribe.ui.WrittenFolder;
import org.spinescribe.ui.assist.TemplateText;
import org.spinescribe.ui.insertion.Insertion;

/** Copies a picture into the folder {@code figures} beside a report, and inserts a figure into the report. */
public final class PictureImport {

    private static final String FOLDER = "figures";
    private static final String ALT = "\n  alt \"";
    private static final String CAPTION = "\"\n  caption {\n    ";
    private static final String END = "\n  }";

    private final ITextEditor editor;

    /** @param editor the editor of the report */
    public PictureImport(ITextEditor editor) {
        this.editor = editor;
    }

    /** Returns whether a file is a picture of any kind. */
    public static boolean isOne(Path file) {
        return PictureFile.isPicture(file);
    }

    /** Imports a picture from the clipboard. */
    void paste(ImageData picture) {
        into("", ".png", () -> png(picture));
    }

    private static byte[] png(ImageData picture) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { picture };
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        loader.save(bytes, SWT.IMAGE_PNG);
        return bytes.toByteArray();
    }

    /** Imports a file. A file below the report's folder stays where it is. */
    public void take(Path file) {
        PictureFile picture = new PictureFile(file);
        if (!picture.isReadable()) {
            say(NLS.bind(PastingTexts.otherPicture, file.getFileName()));
            return;
        }
        Optional<Path> folder = folder();
        if (folder.isPresent() && picture.isPrinted() && file.toAbsolutePath().normalize().startsWith(folder.get())) {
            String name = new BlockName(text()).freeFor(file.getFileName().toString());
            insert(name, folder.get().relativize(file.toAbsolutePath().normalize()));
        } else {
            String original = file.getFileName().toString();
            PictureNotes notes = new PictureNotes(editor.getSite().getShell());
            into(original, picture.ending(), () -> picture.isPrinted()
                    ? notes.decide(original, picture.image()).orElseThrow(OperationCanceledException::new)
                    : picture.turned());
        }
    }

    /** A source of bytes that may be unreadable. */
    private interface Bytes {

        byte[] read() throws IOException, ImageProblem;
    }

    private void into(String original, String ending, Bytes bytes) {
        Optional<Path> folder = folder();
        if (folder.isEmpty()) {
            say(PastingTexts.unsaved);
            return;
        }
        BlockName names = new BlockName(text());
        String name = original.isEmpty() ? names.free("figure") : names.freeFor(original);
        ICoreRunnable copying = monitor -> copy(folder.get(), name, ending, bytes);
        Job.createSystem(PastingTexts.job, copying).schedule();
    }

    /** Runs in the background; does not replace an existing file. */
    private void copy(Path folder, String name, String ending, Bytes bytes) {
        try {
            Path target = free(folder.resolve(FOLDER), name, ending);
            byte[] content = bytes.read();
            Files.createDirectories(target.getParent());
            OutputFile.write(target, out -> out.write(content));
            WrittenFolder.refreshAround(List.of(target));
            OpenWindow.of(editor.getSite().getPage(), page -> insert(name, folder.relativize(target)));
        } catch (OperationCanceledException e) {
            return; // the user has cancelled
        } catch (ImageProblem e) {
            say(NLS.bind(PastingTexts.unfit, e.getMessage()));
        } catch (IOException | RuntimeException e) {
            say(NLS.bind(PastingTexts.failed, e.getMessage()));
        }
    }

    private static Path free(Path folder, String name, String ending) {
        Path target = folder.resolve(name + ending);
        for (int number = 2; Files.exists(target); number++) {
            target = folder.resolve(name + "-" + number + ending);
        }
        return target;
    }

    /**
     * Inserts the figure. The caret goes to the alternative text, which the author must write, and with Tab to the
     * caption.
     */
    private void insert(String name, Path file) {
        if (editor.getDocumentProvider() != null) {
            String address = file.toString().replace(file.getFileSystem().getSeparator(), "/");
            String alt = "figure " + name + " \"" + address + "\"" + ALT;
            String caption = alt + CAPTION;
            new Insertion(editor).block(new TemplateText(caption + END,
                    List.of(new TemplateText.Stop(alt.length(), 0)), caption.length()));
            PrivacyAdvice.showOnce(editor.getSite().getShell());
        }
    }

    private Optional<Path> folder() {
        return ReportPath.of(editor.getEditorInput()).map(report -> report.toAbsolutePath().normalize().getParent());
    }

    private String text() {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput()).get();
    }

    private void say(String words) {
        OpenWindow.whenTypingRests(editor.getSite().getPage(), page -> MessageDialog.openInformation(
                page.getWorkbenchWindow().getShell(), PastingTexts.title, words));
    }
}
