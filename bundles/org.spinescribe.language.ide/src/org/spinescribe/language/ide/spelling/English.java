/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.List;

import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * A dictionary of English from SCOWL (2020.12.07), in Hunspell's format. British English uses the Australian one, which
 * has the same spelling: SCOWL's own British dictionary is not published as a separate file.
 */
final class English {

    private final Hunspell words;

    private English(String name) {
        try (InputStream affixes = English.class.getResourceAsStream(name + ".aff");
                InputStream stems = English.class.getResourceAsStream(name + ".dic")) {
            words = new Hunspell(new Dictionary(new ByteBuffersDirectory(), name, affixes, stems),
                    TimeoutPolicy.RETURN_PARTIAL_RESULT, () -> { });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException("The bundled dictionary " + name + " is damaged", e);
        }
    }

    /** Loads the dictionary, in some hundred milliseconds. */
    static English american() {
        return new English("en_US");
    }

    /** Loads the dictionary, in some hundred milliseconds. */
    static English british() {
        return new English("en_AU");
    }

    boolean has(String word) {
        return words.spell(word);
    }

    /** Returns suggestions, the likeliest first; takes at most some hundred milliseconds. */
    List<String> like(String word) {
        return words.suggest(word);
    }
}
