/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.sources.bibliography;

import java.text.Normalizer;
import java.util.Optional;
import java.util.stream.Stream;

import org.spinescribe.sources.characters.Unprintable;

/** Converts LaTeX of bibliographies to its printed text. */
final class LatexText {

    /** Receives each unknown command, and a brace that is nested too deep, with its place in the text. */
    interface Unknown {
        void command(int index, String command);
    }

    static final Unknown UNREPORTED = (index, command) -> { };

    private static final int DEEPEST = 100;

    private final LatexCursor cursor;
    private final Unknown unknown;
    private boolean math;
    private int depth;
    private boolean deep;
    private int quotes;
    private StringBuilder out = new StringBuilder();
    private String closing = "";

    private LatexText(String latex, Unknown unknown) {
        cursor = new LatexCursor(latex);
        this.unknown = unknown;
    }

    /** Unicode text in NFC, with {@code <i>}, {@code <sup>} and {@code <sub>} for italics, raised and lowered text. */
    static String of(String latex, Unknown unknown) {
        LatexText reader = new LatexText(latex, unknown);
        while (!reader.cursor.atEnd()) {
            reader.text();
            reader.cursor.skip(1);
        }
        String text = Unprintable.removed(reader.out.append(reader.closing).toString())
                .replaceAll("[ \\t\\r\\n\\f\\u2028\\u2029]+", " ").replaceAll("[\u2010\u2011]", "-");
        return Normalizer.normalize(text.replace("<sup>°</sup>", "°"), Normalizer.Form.NFC);
    }

    /** Reads up to the brace that closes the group, or the end. */
    private void text() {
        while (!cursor.atEndOfGroup()) {
            char c = cursor.here();
            switch (c) {
                case '\\' -> command();
                case '{' -> group(out);
                case '$' -> toggleMath();
                case '~' -> take("\u00A0");
                default -> plain(c);
            }
        }
    }

    private void plain(char c) {
        if (math) {
            mathCharacter(c);
        } else if (LatexSigns.begins(c)) {
            out.append(cursor.sign().printed());
        } else {
            out.append(c);
            cursor.skip(1);
        }
    }

    private void mathCharacter(char c) {
        switch (c) {
            case '^' -> script("sup");
            case '_' -> script("sub");
            case '-' -> take("−");
            case '\'' -> take("′");
            default -> take(String.valueOf(c));
        }
    }

    private void script(String tag) {
        cursor.skip(1);
        out.append(marked(tag, argument()));
    }

    private void toggleMath() {
        math = !math;
        cursor.skip(1);
    }

    private void take(String printed) {
        out.append(printed);
        cursor.skip(1);
    }

    /** Reads a group; too deeply nested braces are reported once and ignored. */
    private void group(StringBuilder into) {
        if (depth < DEEPEST) {
            into.append(group());
            return;
        }
        tellDepth();
        cursor.skip(1);
    }

    private void tellDepth() {
        if (!deep) {
            unknown.command(cursor.position(), "{");
            deep = true;
        }
    }

    /** Reads a group in braces and returns its print. */
    private String group() {
        StringBuilder outer = out;
        String outerClosing = closing;
        out = new StringBuilder();
        closing = "";
        cursor.skip(1);
        depth++;
        text();
        depth--;
        cursor.skip(1);
        String printed = out.append(closing).toString();
        out = outer;
        closing = outerClosing;
        return printed;
    }

    /** The print of the next argument: a group, a command or one character. */
    private String argument() {
        cursor.skipSpace();
        if (cursor.atEndOfGroup()) {
            return "";
        }
        if (cursor.here() == '{') {
            return group();
        }
        StringBuilder outer = out;
        out = new StringBuilder();
        if (cursor.here() == '\\') {
            depth++;
            command();
            depth--;
        } else {
            out.appendCodePoint(cursor.character());
        }
        String printed = out.toString();
        out = outer;
        return printed;
    }

    private void command() {
        int start = cursor.position();
        cursor.skip(1);
        if (cursor.atEnd()) {
            out.append('\\');
        } else {
            print(cursor.commandName(), start);
        }
    }

    private void print(String name, int start) {
        if (depth >= DEEPEST) {
            tellDepth();
            return;
        }
        Optional<String> accent = LatexSymbols.accent(name);
        Optional<String> symbol = LatexSymbols.symbol(name);
        if (accent.isPresent() && !math) {
            out.append(LatexSymbols.accented(argument(), accent.get()));
        } else if (symbol.isPresent()) {
            out.append(symbol.get());
            // in \LaTeX{} the braces only end the command
            cursor.skipped("{}");
        } else if (LatexCommands.isSwitch(name)) {
            String tag = LatexCommands.tag(name).orElseThrow();
            out.append('<').append(tag).append('>');
            closing = "</" + tag + ">" + closing;
        } else if (LatexCommands.tag(name).isPresent()) {
            out.append(marked(LatexCommands.tag(name).get(), argument()));
        } else if (LatexCommands.quotes(name)) {
            quoted();
        } else if (name.equals("symbol")) {
            out.append(LatexSymbols.character(argument()));
        } else if (name.equals("discretionary")) {
            // the text before, after and without a possible hyphenation
            Stream.of(1, 2, 3).forEach(part -> argument());
        } else if (name.equals("href")) {
            argument();
        } else if (!LatexCommands.isTransparent(name)) {
            unknown.command(start, "\\" + name);
        }
    }

    /** Reads an argument into quotes; quotes within quotes are single ones. */
    private void quoted() {
        boolean starred = cursor.skipped("*");
        boolean single = quotes++ % 2 == 1 != starred;
        String content = argument();
        quotes--;
        out.append(single ? '‘' : '“').append(content).append(single ? '’' : '”');
    }

    private static String marked(String tag, String content) {
        String start = "<" + tag + ">";
        boolean already = content.startsWith(start)
                && content.indexOf("</" + tag + ">") == content.length() - tag.length() - 3;
        return content.isEmpty() || already ? content : "<" + tag + ">" + content + "</" + tag + ">";
    }
}
