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

/** Records when scheduled jobs are due. A running job counts as due. */
final class DueJobs extends JobChangeAdapter {

    /**
     * Classes whose jobs only report the progress of others, clear a cache, or build. Projects of reports have no
     * builder.
     */
    private static final List<String> IGNORED = List.of("org.eclipse.ui.internal.progress.",
            "org.eclipse.core.internal.resources.", "org.eclipse.core.internal.events.AutoBuildJob");
    /** The name of a job without visible effect. A test that needs it waits for its file. */
    static final String UNSEEN = "Keeping unsaved words";

    private final Map<Job, Instant> due = new ConcurrentHashMap<>();

    private DueJobs() {
    }

    static DueJobs watch() {
        DueJobs jobs = new DueJobs();
        Job.getJobManager().addJobChangeListener(jobs);
        return jobs;
    }

    /** Returns whether a job is due before a time. */
    boolean areDue(Instant time) {
        return due.values().stream().anyMatch(each -> each.isBefore(time));
    }

    @Override
    public void scheduled(IJobChangeEvent event) {
        String name = event.getJob().getClass().getName();
        if (IGNORED.stream().noneMatch(name::startsWith) && !event.getJob().getName().equals(UNSEEN)) {
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
