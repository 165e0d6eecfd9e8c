/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

import com.google.gson.JsonPrimitive;

/** Keeps the documentation of the last completion's items. The client requests it when it shows an item. */
final class LaterDocumentation {

    private final Map<Integer, Either<String, MarkupContent>> kept = new ConcurrentHashMap<>();

    /** Removes the documentation from items, and leaves a number in its place. */
    void keep(List<CompletionItem> items) {
        kept.clear();
        for (CompletionItem item : items) {
            if (item.getDocumentation() != null) {
                int number = kept.size();
                kept.put(number, item.getDocumentation());
                item.setDocumentation((Either<String, MarkupContent>) null);
                item.setData(new JsonPrimitive(number));
            }
        }
    }

    /** Restores the documentation of an item; an item of an earlier completion stays as it is. */
    CompletionItem give(CompletionItem item) {
        if (item.getData() instanceof JsonPrimitive number && number.isNumber()) {
            Optional.ofNullable(kept.get(number.getAsInt())).ifPresent(item::setDocumentation);
        }
        return item;
    }
}
