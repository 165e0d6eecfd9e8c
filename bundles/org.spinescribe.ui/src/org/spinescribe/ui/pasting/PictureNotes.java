/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui.pasting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.spinescribe.sources.images.BarePicture;
import org.spinescribe.sources.images.ImageFile;
import org.spinescribe.sources.images.ImageNote;
import org.spinescribe.sources.images.ImageNotes;

/** Asks the user about the metadata of an image file, such as the place of the photo. */
final class PictureNotes {

    private static final int SHOWN = 4;
    private static final int LEAVE_OUT = 0;
    private static final int KEEP = 1;

    private final Shell parent;

    /** @param parent the parent shell of the dialog */
    PictureNotes(Shell parent) {
        this.parent = parent;
    }

    /**
     * Asks, from any thread, if the metadata have more than dates.
     *
     * @param name the name of the file
     * @return the file's content, with or without metadata; empty when the user cancels
     */
    Optional<byte[]> decide(String name, ImageFile image) {
        List<ImageNote> notes = ImageNotes.of(image);
        if (notes.stream().allMatch(note -> note.kind() == ImageNote.Kind.DATE)) {
            return Optional.of(image.data());
        }
        int[] answer = new int[1];
        parent.getDisplay().syncExec(() -> answer[0] = ask(name, notes));
        return switch (answer[0]) {
            case LEAVE_OUT -> Optional.of(BarePicture.of(image));
            case KEEP -> Optional.of(image.data());
            default -> Optional.empty();
        };
    }

    private int ask(String name, List<ImageNote> notes) {
        String said = notes.stream().limit(SHOWN).map(note -> NLS.bind(kind(note.kind()), note.text()))
                .collect(Collectors.joining("\n"));
        return MessageDialog.open(MessageDialog.QUESTION, parent, PastingTexts.title,
                NLS.bind(PastingTexts.notes, name, said), SWT.NONE, PastingTexts.notesLeaveOut, PastingTexts.notesKeep,
                IDialogConstants.CANCEL_LABEL);
    }

    private static String kind(ImageNote.Kind kind) {
        return switch (kind) {
            case PATIENT -> PastingTexts.notesPatient;
            case PLACE -> PastingTexts.notesPlace;
            case PERSON -> PastingTexts.notesPerson;
            case DEVICE -> PastingTexts.notesDevice;
            case TEXT -> PastingTexts.notesText;
            case DATE -> PastingTexts.notesDate;
        };
    }
}
