/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinescribe.sources.characters.Unprintable;

/**
 * Maps each parsed character to its typed characters: an escape such as {@code \\*} and an entity such as {@code &amp;}
 * are several typed characters and one parsed one.
 */
public final class SourceCharacters {

    private static final Pattern ENTITY = Pattern.compile("&#?\\w{1,31};");

    private final int[] starts;
    private final int[] ends;

    private SourceCharacters(int[] starts, int[] ends) {
        this.starts = starts;
        this.ends = ends;
    }

    /** Compares a parsed text with its source. */
    public static SourceCharacters of(String read, String typed) {
        int[] starts = new int[read.length()];
        int[] ends = new int[read.length()];
        int at = 0;
        for (int i = 0; i < read.length(); i++) {
            while (at < typed.length() && typed.charAt(at) != read.charAt(i)
                    && Unprintable.contains(typed.charAt(at))) {
                at++;
            }
            starts[i] = Math.min(at, Math.max(0, typed.length() - 1));
            at += length(typed, at, read, i);
            ends[i] = Math.min(at, typed.length());
        }
        return new SourceCharacters(starts, ends);
    }

    /** The start of the source of a character. */
    public int start(int read) {
        return starts[read];
    }

    /** The end of the source of a character. */
    public int end(int read) {
        return ends[read];
    }

    /** The last typed character of an escape, the first one of an entity. */
    public int sign(int read, String typed) {
        boolean escape = ends[read] - starts[read] == 2 && typed.charAt(starts[read]) == '\\';
        return escape ? ends[read] - 1 : starts[read];
    }

    private static int length(String typed, int at, String read, int i) {
        if (at + 1 < typed.length() && typed.charAt(at) == '\\' && typed.charAt(at + 1) == read.charAt(i)) {
            return 2;
        }
        if (at >= typed.length() || typed.charAt(at) != '&') {
            return 1;
        }
        Matcher entity = ENTITY.matcher(typed).region(at, typed.length());
        return entity.lookingAt() && !read.startsWith(entity.group(), i) ? entity.end() - at : 1;
    }
}
