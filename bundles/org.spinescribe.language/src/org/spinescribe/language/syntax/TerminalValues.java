/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.syntax;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.nodemodel.INode;
import org.spinescribe.sources.characters.Unprintable;

import jakarta.inject.Singleton;

/**
 * Converts quoted and braced text to values. Never fails: a rule reports a missing end, with a better message. One
 * instance serves all parsers of a language, as Xtext walks through the whole grammar to set it up.
 */
@Singleton
public class TerminalValues extends AbstractDeclarativeValueConverterService {

    /** Text between straight or typographic quotes; {@code \"} stands for a quote. */
    @ValueConverter(rule = "STRING")
    public IValueConverter<String> quoted() {
        return new IValueConverter<>() {
            @Override
            public String toValue(String text, INode node) {
                boolean closed = text.length() > 1 && (text.endsWith("\"") || text.endsWith("”"));
                String content = text.substring(1, closed ? text.length() - 1 : text.length());
                return Unprintable.removed(content.replace('\u000B', ' ').replace('\f', ' '))
                        .replace("\\\"", "\"").replace("\\\\", "\\");
            }

            @Override
            public String toString(String value) {
                return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
            }
        };
    }

    /** The unchanged text between braces: prose has its own parser. */
    @ValueConverter(rule = "BRACED")
    public IValueConverter<String> braced() {
        return new IValueConverter<>() {
            @Override
            public String toValue(String text, INode node) {
                return text.substring(1, text.length() > 1 && text.endsWith("}") ? text.length() - 1 : text.length());
            }

            @Override
            public String toString(String value) {
                return '{' + value + '}';
            }
        };
    }

    /** A notation of levels, in quotes when it consists of words. */
    @ValueConverter(rule = "LevelNotation")
    public IValueConverter<String> levelNotation() {
        return unquoted();
    }

    /** A heading of the abstract, in quotes or not. */
    @ValueConverter(rule = "AbstractHeading")
    public IValueConverter<String> abstractHeading() {
        return unquoted();
    }

    /** A heading of the abstract that begins with a word of the language. */
    @ValueConverter(rule = "KeywordHeading")
    public IValueConverter<String> keywordHeading() {
        return unquoted();
    }

    /** An abbreviation, in quotes when it has spaces. */
    @ValueConverter(rule = "ShortForm")
    public IValueConverter<String> shortForm() {
        return unquoted();
    }

    /** A citation style, in quotes when it is a file. */
    @ValueConverter(rule = "StyleName")
    public IValueConverter<String> styleName() {
        return unquoted();
    }

    private IValueConverter<String> unquoted() {
        IValueConverter<String> quoted = quoted();
        return new IValueConverter<>() {
            @Override
            public String toValue(String text, INode node) {
                if (text == null) {
                    return null; // a missing value, which the parser reports
                }
                String words = text.strip().replaceAll("\\s+", " ");
                return words.startsWith("\"") || words.startsWith("“") ? quoted.toValue(words, node) : words;
            }

            @Override
            public String toString(String value) {
                return value.matches("[\\p{L}\\p{N}–/.-]+( [\\p{L}\\p{N}–/.-]+)*") ? value : quoted.toString(value);
            }
        };
    }
}
