/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
import * as path from 'node:path';
import * as vscode from 'vscode';
import { activeReport, address, Client, run } from './reports';

interface Written {
  readonly written?: string[];
  readonly said?: string[];
}

const FORMATS: readonly vscode.QuickPickItem[] = [
  { label: 'docx', description: 'Word file', picked: true },
  { label: 'pdf', description: 'PDF' },
  { label: 'html', description: 'web page' },
  { label: 'jats', description: 'JATS XML' },
  { label: 'bibtex', description: 'references in BibTeX' },
  { label: 'ris', description: 'references in RIS' },
  { label: 'csl-json', description: 'references in CSL-JSON' },
];

/** Commands that write manuscripts and packages, insert levels and citations, and switch to another journal. */
export function registerExports(context: vscode.ExtensionContext, client: Client): void {
  const register = (name: string, work: (report: vscode.TextDocument) => Promise<void>): void => {
    context.subscriptions.push(vscode.commands.registerCommand(name, async () => {
      const report = activeReport();
      if (!report) {
        void vscode.window.showInformationMessage('SpineScribe: open a case report first.');
        return;
      }
      try {
        await work(report);
      } catch (error) {
        void vscode.window.showErrorMessage(`SpineScribe: ${error instanceof Error ? error.message : String(error)}`);
      }
    }));
  };
  register('spinescribe.exportDocx', report => write(client, report, 'spinescribe.export', 'docx'));
  register('spinescribe.exportPdf', report => write(client, report, 'spinescribe.export', 'pdf'));
  register('spinescribe.exportAs', async report => {
    const chosen = await vscode.window.showQuickPick(FORMATS, { canPickMany: true, title: 'Export as' });
    if (chosen?.length) {
      await write(client, report, 'spinescribe.export', chosen.map(item => item.label).join(','));
    }
  });
  register('spinescribe.submitReport', report => write(client, report, 'spinescribe.submit'));
  register('spinescribe.writeLevel', async report => {
    const level = await vscode.window.showInputBox({ title: 'Level', placeHolder: 'L4/5, T4-L2, C7' });
    const caret = vscode.window.activeTextEditor?.selection.active;
    if (level && caret) {
      await run(client, 'spinescribe.insertLevel', address(client, report),
        { line: caret.line, character: caret.character }, level);
    }
  });
  register('spinescribe.zotero', async report => {
    const caret = vscode.window.activeTextEditor?.selection.active;
    if (caret) {
      await run(client, 'spinescribe.citeFromZotero', address(client, report),
        { line: caret.line, character: caret.character });
    }
  });
  register('spinescribe.chooseJournal', async report => {
    const journals = await run<{ name: string; title: string }[]>(client, 'spinescribe.journals');
    const chosen = await vscode.window.showQuickPick(
      journals.map(journal => ({ label: journal.title, description: journal.name })), { title: 'Journal' });
    if (chosen) {
      await run(client, 'spinescribe.switchJournal', address(client, report), chosen.description);
    }
  });
}

async function write(client: Client, report: vscode.TextDocument, command: string, ...args: string[]): Promise<void> {
  const uri = await save(report);
  if (!uri) {
    return;
  }
  const result = await run<Written>(client, command, address(client, { uri }), ...args);
  (result.said ?? []).forEach(sentence => void vscode.window.showWarningMessage(sentence));
  const files = (result.written ?? []).map(file => vscode.Uri.parse(file));
  if (files.length) {
    const open = 'Open';
    const names = files.map(file => path.basename(file.fsPath)).join(', ');
    if (await vscode.window.showInformationMessage(`Written: ${names}`, open) === open) {
      await vscode.env.openExternal(files[0]);
    }
  }
}

/** Saves a report; nothing is told when nobody chooses a name for one that was never saved. */
async function save(report: vscode.TextDocument): Promise<vscode.Uri | undefined> {
  if (!report.isUntitled) {
    return await report.save() ? report.uri : undefined;
  }
  const file = await vscode.workspace.save(report.uri);
  if (file) {
    await vscode.window.showTextDocument(file);
  }
  return file;
}
