/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.characters;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** Characters by the names that HTML 4 and XML give them, such as {@code ndash}. */
public final class CharacterNames {

    private CharacterNames() {
    }

    /** The character with a name, case-sensitive; empty for an unknown name. */
    public static Optional<String> find(String name) {
        return Optional.ofNullable(Names.TABLE.getProperty(name));
    }

    /** Read when the first name is looked up. */
    private static final class Names {

        private static final Properties TABLE = load();

        private static Properties load() {
            Properties names = new Properties();
            try (Reader reader = new InputStreamReader(
                    CharacterNames.class.getResourceAsStream("entities.properties"), StandardCharsets.UTF_8)) {
                names.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return names;
        }
    }
}
