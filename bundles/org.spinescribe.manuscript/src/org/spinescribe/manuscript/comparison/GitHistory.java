/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.manuscript.comparison;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

/** The versions of a report in the Git repository of its folder. */
public final class GitHistory {

    private GitHistory() {
    }

    /**
     * The commits that changed a report, the newest first; none without a repository.
     *
     * @param most limits their number
     * @throws IOException when the repository cannot be read
     */
    public static List<GitVersion> of(Path file, int most) throws IOException {
        Path report = file.toRealPath();
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(report.getParent().toFile());
        if (builder.getGitDir() == null) {
            return List.of();
        }
        try (Repository repository = builder.build()) {
            ObjectId head = repository.resolve(Constants.HEAD);
            return head == null || repository.isBare() ? List.of() : commits(repository, head, report, most);
        }
    }

    private static List<GitVersion> commits(Repository repository, ObjectId head, Path report, int most)
            throws IOException {
        Path root = repository.getWorkTree().toPath().toRealPath();
        String path = root.relativize(report).toString().replace('\\', '/');
        List<GitVersion> versions = new ArrayList<>();
        try (RevWalk walk = new RevWalk(repository)) {
            walk.setTreeFilter(AndTreeFilter.create(PathFilter.create(path), TreeFilter.ANY_DIFF));
            walk.markStart(walk.parseCommit(head));
            for (RevCommit commit : walk) {
                if (versions.size() == most) {
                    break;
                }
                versions.add(new GitVersion(commit.getName(), commit.getCommitterIdent().getWhenAsInstant(),
                        commit.getAuthorIdent().getName(), commit.getShortMessage()));
            }
        }
        return versions;
    }
}
