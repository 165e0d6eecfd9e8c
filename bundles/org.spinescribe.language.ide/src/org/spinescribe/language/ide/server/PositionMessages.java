/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.spinescribe.language.ide.server;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;
import org.spinescribe.language.ide.text.ColumnUnit;
import org.spinescribe.language.ide.text.TextLines;

/**
 * Converts the columns in messages if the client counts them in another unit than this program. A column refers to a
 * text, so this class keeps a copy of the client's open texts.
 */
final class PositionMessages {

    private final Map<String, String> texts = new ConcurrentHashMap<>();
    /** The documents of pending requests, by request identifier: responses do not name their document. */
    private final Map<String, String> asked = new ConcurrentHashMap<>();
    private volatile ColumnUnit unit = ColumnUnit.UTF_16;

    /** Returns a consumer that converts messages on their way to another one. */
    MessageConsumer converting(MessageConsumer consumer) {
        return message -> consumer.consume(converted(message));
    }

    private Message converted(Message message) {
        if (message instanceof RequestMessage request && request.getParams() instanceof InitializeParams client) {
            unit = ClientFeatures.of(client).columnUnit();
        }
        if (unit != ColumnUnit.UTF_16) {
            convert(message);
        }
        return message;
    }

    private void convert(Message message) {
        switch (message) {
            case RequestMessage request -> {
                PositionTree tree = new PositionTree(unit, texts::get, isIncoming(request));
                request.setParams(tree.converted(request.getParams(), ""));
                if (isIncoming(request)) {
                    tree.document().ifPresent(document -> asked.put(request.getId(), document));
                }
            }
            case ResponseMessage response -> {
                String document = asked.remove(response.getId());
                if (response.getResult() != null && !PositionTree.isForeign(response.getResult())) {
                    response.setResult(new PositionTree(unit, texts::get, false).converted(response.getResult(),
                            document == null ? "" : document));
                }
            }
            case NotificationMessage notification -> notification(notification);
            default -> { }
        }
    }

    /**
     * Returns whether a request is from the client. The server's own requests have identifiers of its own, and contain
     * no positions.
     */
    private static boolean isIncoming(RequestMessage request) {
        return !request.getMethod().startsWith("client/") && !request.getMethod().startsWith("window/")
                && !request.getMethod().equals("workspace/configuration")
                && !request.getMethod().equals("workspace/applyEdit");
    }

    private void notification(NotificationMessage notification) {
        switch (notification.getParams()) {
            case DidOpenTextDocumentParams opened ->
                texts.put(opened.getTextDocument().getUri(), opened.getTextDocument().getText());
            case DidCloseTextDocumentParams closed -> texts.remove(closed.getTextDocument().getUri());
            case DidChangeTextDocumentParams changed -> change(changed);
            case PublishDiagnosticsParams found -> notification.setParams(new PositionTree(unit, texts::get, false)
                    .converted(found, found.getUri()));
            case null, default -> { }
        }
    }

    /** Applies the changes in order: the positions of each refer to the text after the one before. */
    private void change(DidChangeTextDocumentParams changed) {
        String document = changed.getTextDocument().getUri();
        String text = texts.get(document);
        if (text == null) {
            return;
        }
        for (TextDocumentContentChangeEvent change : changed.getContentChanges()) {
            if (change.getRange() == null) {
                text = change.getText();
            } else {
                TextLines lines = new TextLines(text);
                int start = PositionTree.offset(lines, change.getRange().getStart(), unit);
                int end = Math.max(start, PositionTree.offset(lines, change.getRange().getEnd(), unit));
                text = text.substring(0, start) + change.getText() + text.substring(end);
            }
        }
        texts.put(document, text);
        changed.setContentChanges(List.of(new TextDocumentContentChangeEvent(text)));
    }
}
