/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.cli;

import java.io.IOException;
import java.nio.file.Path;

import org.spinescribe.cli.texts.Texts;
import org.spinescribe.clinical.vocabulary.InstalledVocabulary;
import org.spinescribe.clinical.vocabulary.MeshFile;
import org.spinescribe.clinical.vocabulary.UnreadableVocabulary;
import org.spinescribe.manuscript.output.OutputFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code spinescribe vocabulary import}: imports the complete MeSH from a file of the National Library of Medicine. */
@Command(name = "import", resourceBundle = "org.spinescribe.cli.cli", mixinStandardHelpOptions = true)
final class VocabularyImportCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", descriptionKey = "vocabulary.file")
    private Path file;

    @Override
    public void run() {
        Path target = InstalledVocabulary.file();
        byte[] index = InstalledVocabulary.index(mesh());
        try {
            OutputFile.write(target, out -> out.write(index));
        } catch (IOException e) {
            throw new CannotRun(Texts.of("not-imported", e.getMessage()));
        }
        VocabularyInfo.print(spec.commandLine().getOut());
    }

    private MeshFile mesh() {
        try {
            return MeshFile.read(file);
        } catch (UnreadableVocabulary e) {
            throw new CannotRun(Texts.of("no-mesh", file, e.getMessage()));
        }
    }
}
