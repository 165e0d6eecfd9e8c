/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/node';

/** The language server as it is at the time; none before it has started. */
export type Client = () => LanguageClient | undefined;

/** The report in the active editor. */
export function activeReport(): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document?.languageId === 'casereport' ? document : undefined;
}

/** Has the language server do something by name. */
export async function run<T>(client: Client, command: string, ...args: unknown[]): Promise<T> {
  const server = client();
  if (!server) {
    throw new Error('The language server of SpineScribe is not running.');
  }
  return server.sendRequest('workspace/executeCommand', { command, arguments: args });
}

/** The address of a document as the server knows it. */
export function address(client: Client, document: { readonly uri: vscode.Uri }): string {
  return client()?.code2ProtocolConverter.asUri(document.uri) ?? document.uri.toString();
}
