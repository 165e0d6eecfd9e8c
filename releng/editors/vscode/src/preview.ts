/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
import * as crypto from 'node:crypto';
import * as fs from 'node:fs';
import * as vscode from 'vscode';
import { activeReport, address, Client, run } from './reports';

const REST_MILLISECONDS = 300;

/** The page that becomes of a report, beside it. The page follows the caret, and the caret follows a click. */
export class Preview {
  private panel: vscode.WebviewPanel | undefined;
  private report: vscode.TextDocument | undefined;
  private timer: NodeJS.Timeout | undefined;
  private readonly script: string;

  constructor(context: vscode.ExtensionContext, private readonly client: Client) {
    this.script = fs.readFileSync(vscode.Uri.joinPath(context.extensionUri, 'dist', 'preview.js').fsPath, 'utf8');
    context.subscriptions.push(
      vscode.commands.registerCommand('spinescribe.showPreview', () => this.show()),
      vscode.workspace.onDidChangeTextDocument(change => {
        if (change.document === this.report) {
          this.later();
        }
      }),
      vscode.window.onDidChangeActiveTextEditor(() => this.activate()),
      vscode.workspace.onDidOpenTextDocument(() => this.activate()), // a document that becomes a report is opened anew
      vscode.window.onDidChangeTextEditorSelection(selection => {
        if (selection.textEditor.document === this.report) {
          this.follow(selection.textEditor);
        }
      }));
  }

  private activate(): void {
    const active = activeReport();
    if (this.panel && active && active !== this.report) {
      this.report = active;
      this.later();
    }
  }

  private async show(): Promise<void> {
    this.report = activeReport() ?? this.report;
    if (!this.report) {
      return;
    }
    if (!this.panel) {
      this.panel = vscode.window.createWebviewPanel('spinescribe.preview', 'Preview',
        { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true },
        { enableScripts: true, retainContextWhenHidden: true, localResourceRoots: [] });
      this.panel.webview.html = this.frame();
      this.panel.webview.onDidReceiveMessage((message: { offset?: number; ready?: boolean }) => {
        if (message.ready) {
          this.later();
        } else if (typeof message.offset === 'number') {
          void this.goTo(message.offset);
        }
      });
      this.panel.onDidDispose(() => this.panel = undefined);
    }
    this.later();
  }

  /** A page that nothing from outside can get into: the content comes in messages. */
  private frame(): string {
    const nonce = crypto.randomBytes(16).toString('hex');
    return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'; script-src 'nonce-${nonce}'">
<style>html, body { background: white; color: black }</style></head><body>
<script nonce="${nonce}">
const vscode = acquireVsCodeApi();
function spinescribeClicked(offset) { vscode.postMessage({ offset }); }
${this.script}
window.addEventListener('message', event => {
  const message = event.data;
  if (message.html !== undefined) {
    document.querySelectorAll('style.page').forEach(style => style.remove());
    new DOMParser().parseFromString(message.html, 'text/html').querySelectorAll('style').forEach(style => {
      const own = document.createElement('style');
      own.className = 'page';
      own.textContent = style.textContent;
      document.head.appendChild(own);
    });
    spinescribePage(message.html);
  }
  if (message.offset !== undefined) {
    spinescribeFollow(message.offset);
  }
});
vscode.postMessage({ ready: true });
</script></body></html>`;
  }

  private later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.update(), REST_MILLISECONDS);
  }

  private async update(): Promise<void> {
    if (!this.panel || !this.report) {
      return;
    }
    const report = this.report;
    try {
      const page = await run<{ html: string }>(this.client, 'spinescribe.preview', address(this.client, report));
      this.panel.title = `Preview of ${report.fileName.replace(/^.*[/\\]/, '')}`;
      await this.panel.webview.postMessage({ html: page.html });
    } catch (error) {
      const sentence = error instanceof Error ? error.message : String(error);
      await this.panel?.webview.postMessage({ html: `<p>${escaped(sentence)}</p>` });
    }
    const editor = vscode.window.visibleTextEditors.find(shown => shown.document === report);
    if (editor) {
      this.follow(editor);
    }
  }

  private follow(editor: vscode.TextEditor): void {
    void this.panel?.webview.postMessage({ offset: editor.document.offsetAt(editor.selection.active) });
  }

  private async goTo(offset: number): Promise<void> {
    if (this.report) {
      const editor = await vscode.window.showTextDocument(this.report, { viewColumn: vscode.ViewColumn.One });
      const place = this.report.positionAt(offset);
      editor.selection = new vscode.Selection(place, place);
      editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }
  }
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
