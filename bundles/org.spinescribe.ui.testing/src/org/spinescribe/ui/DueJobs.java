/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.ui;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;

/** When the jobs of the workbench are due; those that are at work have been due before. */
final class DueJobs extends JobChangeAdapter {

    /** Whose jobs only tell of the progress of others, clear a cache, or build: projects of reports have no builder. */
    private static final List<String> PASSED_OVER = List.of("org.eclipse.ui.internal.progress.",
            "org.eclipse.core.internal.resources.", "org.eclipse.core.internal.events.AutoBuildJob");
    /** Nobody sees what this job does; who asks for it waits for its file. */
    static final String UNSEEN = "Keeping unsaved words";

    private final Map<Job, Instant> due = new ConcurrentHashMap<>();

    private DueJobs() {
    }

    static DueJobs watch() {
        DueJobs jobs = new DueJobs();
        Job.getJobManager().addJobChangeListener(jobs);
        return jobs;
    }

    /** Whether a job is due until then. */
    boolean areDue(Instant time) {
        return due.values().stream().anyMatch(each -> each.isBefore(time));
    }

    @Override
    public void scheduled(IJobChangeEvent event) {
        String name = event.getJob().getClass().getName();
        if (PASSED_OVER.stream().noneMatch(name::startsWith) && !event.getJob().getName().equals(UNSEEN)) {
            due.put(event.getJob(), Instant.now().plusMillis(Math.max(0, event.getDelay())));
        }
    }

    @Override
    public void done(IJobChangeEvent event) {
        due.remove(event.getJob());
    }

    @Override
    public void sleeping(IJobChangeEvent event) {
        due.remove(event.getJob());
    }
}
