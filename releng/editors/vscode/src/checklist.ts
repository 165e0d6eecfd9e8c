/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
import * as vscode from 'vscode';
import { Range } from 'vscode-languageclient/node';
import { activeReport, address, Client, run } from './reports';

const REST_MILLISECONDS = 800;

interface Task {
  readonly state: 'done' | 'to-judge' | 'optional' | 'missing' | 'too-much';
  readonly label: string;
  readonly detail: string;
  readonly source: string;
  readonly range?: Range;
}

interface TaskList {
  readonly title: string;
  readonly done: number;
  readonly toJudge: number;
  readonly counted: number;
  readonly tasks: Task[];
}

type Node = TaskList | Task;

const ICONS: Record<Task['state'], vscode.ThemeIcon> = {
  'done': new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed')),
  'to-judge': new vscode.ThemeIcon('question'),
  'optional': new vscode.ThemeIcon('circle-outline'),
  'missing': new vscode.ThemeIcon('error', new vscode.ThemeColor('testing.iconFailed')),
  'too-much': new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')),
};

/** What the journal and the guideline want of the report in the active editor, and whether it is there. */
export class Checklist implements vscode.TreeDataProvider<Node> {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeTreeData = this.changed.event;
  private lists: TaskList[] = [];
  private report: vscode.TextDocument | undefined;
  private timer: NodeJS.Timeout | undefined;

  constructor(context: vscode.ExtensionContext, private readonly client: Client) {
    context.subscriptions.push(
      this.changed,
      vscode.window.registerTreeDataProvider('spinescribe.checklist', this),
      vscode.commands.registerCommand('spinescribe.refreshChecklist', () => this.update()),
      vscode.commands.registerCommand('spinescribe.showTask', (range: Range) => this.go(range)),
      vscode.window.onDidChangeActiveTextEditor(() => this.later()),
      vscode.workspace.onDidOpenTextDocument(() => this.later()),
      vscode.workspace.onDidChangeTextDocument(change => {
        if (change.document === activeReport()) {
          this.later();
        }
      }));
  }

  private later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.update(), REST_MILLISECONDS);
  }

  /** A report that is overtaken by the next key is asked about again after the next pause. */
  private async update(): Promise<void> {
    const report = activeReport();
    if (!report || !this.client()) {
      return;
    }
    try {
      this.lists = await run<TaskList[]>(this.client, 'spinescribe.checklist', address(this.client, report)) ?? [];
      this.report = report;
      this.changed.fire();
    } catch {
      this.later();
    }
  }

  getChildren(node?: Node): Node[] {
    return !node ? this.lists : 'tasks' in node ? node.tasks : [];
  }

  getTreeItem(node: Node): vscode.TreeItem {
    if ('tasks' in node) {
      const list = new vscode.TreeItem(node.title, vscode.TreeItemCollapsibleState.Expanded);
      list.description = `${node.done} of ${node.counted}` + (node.toJudge ? `, ${node.toJudge} for you to judge` : "");
      return list;
    }
    const task = new vscode.TreeItem(node.label);
    task.description = node.detail;
    task.tooltip = node.source;
    task.iconPath = ICONS[node.state];
    task.accessibilityInformation = { label: `${node.label}: ${node.state.replace('-', ' ')}` };
    if (node.range) {
      task.command = { command: 'spinescribe.showTask', title: 'Show', arguments: [node.range] };
    }
    return task;
  }

  private async go(range: Range): Promise<void> {
    if (this.report) {
      const editor = await vscode.window.showTextDocument(this.report);
      const place = new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character);
      editor.selection = new vscode.Selection(place.start, place.end);
      editor.revealRange(place, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }
  }
}
