/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
import * as vscode from 'vscode';
import { LanguageClient, LanguageClientOptions, ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { Checklist } from './checklist';
import { registerExports } from './exports';
import { findProgram, Missing, sayMissing } from './program';
import { Preview } from './preview';

let client: LanguageClient | undefined;

/** Starts the language server when a report is there, and shows what it knows. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  context.subscriptions.push(
    vscode.commands.registerCommand('spinescribe.restartServer', () => start(context)),
    vscode.workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration('spinescribe.path') || change.affectsConfiguration('spinescribe.javaHome')) {
        void start(context);
      }
    }));
  registerExports(context, () => client);
  new Preview(context, () => client);
  new Checklist(context, () => client);
  await start(context);
}

async function start(context: vscode.ExtensionContext): Promise<void> {
  await client?.stop().catch(() => undefined);
  client = undefined;
  const program = await findProgram();
  if (program instanceof Missing) {
    await sayMissing(program);
    return;
  }
  const server: ServerOptions = {
    command: program.command,
    args: ['language-server'],
    transport: TransportKind.stdio,
    options: { env: program.environment, shell: program.shell },
  };
  const options: LanguageClientOptions = {
    documentSelector: ['file', 'untitled'].flatMap(scheme =>
      ['casereport', 'journal'].map(language => ({ scheme, language }))),
    synchronize: { configurationSection: 'spinescribe' },
    initializationOptions: vscode.workspace.getConfiguration('spinescribe'),
  };
  const started = new LanguageClient('spinescribe', 'SpineScribe', server, options);
  try {
    await started.start();
    client = started;
    context.subscriptions.push(started);
    await vscode.commands.executeCommand('setContext', 'spinescribe.hasReport', true);
    await vscode.commands.executeCommand('spinescribe.refreshChecklist');
  } catch (error) {
    await sayMissing(new Missing(`The language server did not start: ${String(error)}`));
  }
}

/** The server ends with its editor. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}
