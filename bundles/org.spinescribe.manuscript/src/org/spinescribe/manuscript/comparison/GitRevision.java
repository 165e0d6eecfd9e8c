/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.comparison;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.spinescribe.sources.files.TemporaryFolder;

/**
 * An earlier version of a report in the Git repository of its folder, with the figures and bibliographies of that time.
 */
public final class GitRevision {

    private GitRevision() {
    }

    /** Reads an earlier version. */
    public interface Reader<T> {

        /**
         * Reads the version.
         *
         * @param file in a temporary folder that is deleted after the call
         * @param name of the version for people
         */
        T read(Path file, String name) throws CannotCompare, IOException;
    }

    /**
     * Reads a report as it was in a revision.
     *
     * @param file     the report as it is now
     * @param revision a name that Git understands, such as {@code HEAD~2}, a tag or the beginning of a commit's number
     * @return the result of the reader
     * @throws CannotCompare when there is no repository, no such revision, or no report in it
     */
    public static <T> T read(Path file, String revision, Reader<T> reader) throws IOException, CannotCompare {
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            return reader.read(write(file, revision, folder.path()), file + " (" + revision + ")");
        }
    }

    /** Writes the folder of a report as it was in a revision into another folder. */
    static Path write(Path file, String revision, Path into) throws IOException, CannotCompare {
        Path report = file.toRealPath();
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(report.getParent().toFile());
        if (builder.getGitDir() == null) {
            throw new CannotCompare("git.none", file);
        }
        try (Repository repository = builder.build()) {
            Path root = repository.getWorkTree().toPath().toRealPath();
            ObjectId commit = repository.resolve(revision + "^{commit}");
            if (commit == null) {
                throw new CannotCompare("git.revision", revision, root);
            }
            write(repository, commit, root.relativize(report.getParent()).toString().replace('\\', '/'), into);
            Path then = into.resolve(report.getFileName().toString());
            if (!Files.exists(then)) {
                throw new CannotCompare("git.file", file, revision);
            }
            return then;
        } catch (IllegalArgumentException e) {
            throw new CannotCompare("git.revision", revision, file);
        }
    }

    private static void write(Repository repository, ObjectId commit, String folder, Path into) throws IOException {
        try (RevWalk commits = new RevWalk(repository); TreeWalk files = new TreeWalk(repository)) {
            RevCommit then = commits.parseCommit(commit);
            files.addTree(then.getTree());
            files.setRecursive(true);
            if (!folder.isEmpty()) {
                files.setFilter(PathFilter.create(folder));
            }
            while (files.next()) {
                if (FileMode.REGULAR_FILE.equals(files.getRawMode(0))
                        || FileMode.EXECUTABLE_FILE.equals(files.getRawMode(0))) {
                    String name = folder.isEmpty() ? files.getPathString()
                            : files.getPathString().substring(folder.length() + 1);
                    copy(repository, files.getObjectId(0), into.resolve(name).normalize(), into);
                }
            }
        }
    }

    /** Copies a file, unless its path leads out of the folder: such a file is none of the report's. */
    private static void copy(Repository repository, ObjectId content, Path target, Path into) throws IOException {
        if (target.startsWith(into)) {
            Files.createDirectories(target.getParent());
            try (OutputStream out = Files.newOutputStream(target)) {
                repository.open(content).copyTo(out);
            }
        }
    }
}
