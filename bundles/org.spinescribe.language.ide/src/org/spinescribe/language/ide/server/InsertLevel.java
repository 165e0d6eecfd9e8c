/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import java.util.List;
import java.util.Map;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.spinescribe.clinical.levels.LevelNotation;
import org.spinescribe.clinical.levels.LevelSpan;

import com.google.gson.Gson;

/**
 * Inserts a level or a range of levels at the caret, in the usual notation:
 * {@code spinescribe.insertLevel(report, position, level)}.
 */
final class InsertLevel implements ServerCommand {

    @Override
    public String name() {
        return "spinescribe.insertLevel";
    }

    @Override
    public Object run(CommandCall call) throws CommandRefused {
        String typed = call.text(2, "a level, such as L4/5 or T4-L2");
        LevelSpan level = LevelNotation.parse(typed).orElseThrow(() -> new CommandRefused(
                ServerTexts.of("command.level", typed)));
        if (!call.argument(1).isJsonObject()) {
            throw new CommandRefused(ServerTexts.of("command.argument", name(), "a position", 2));
        }
        Position caret = new Gson().fromJson(call.argument(1), Position.class);
        return call.apply(name(), new WorkspaceEdit(Map.of(call.address(),
                List.of(new TextEdit(new Range(caret, caret), LevelNotation.print(level)))))).join();
    }
}
