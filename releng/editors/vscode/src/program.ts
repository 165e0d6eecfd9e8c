/*
 * Copyright (c) 2026 SpineScribe contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import * as vscode from 'vscode';

/** The command line as it is started. */
export interface Program {
  readonly command: string;
  readonly environment: NodeJS.ProcessEnv;
  readonly shell: boolean;
}

/** Why there is no command line that works, and what to do. */
export class Missing {
  constructor(readonly message: string) { }
}

const PATIENCE_MILLISECONDS = 60_000;

/** Finds the command line, and tries it: it finds Java by itself, or says that there is none. */
export async function findProgram(): Promise<Program | Missing> {
  const settings = vscode.workspace.getConfiguration('spinescribe');
  const javaHome = settings.get<string>('javaHome', '').trim();
  const program = {
    command: settings.get<string>('path', '').trim() || 'spinescribe',
    environment: javaHome ? { ...process.env, JAVA_HOME: javaHome } : process.env,
    shell: process.platform === 'win32',
  };
  try {
    await promisify(execFile)(program.command, ['--version'],
      { env: program.environment, shell: program.shell, timeout: PATIENCE_MILLISECONDS });
    return program;
  } catch (error) {
    const failure = error as NodeJS.ErrnoException & { stderr?: string };
    return new Missing(failure.code === 'ENOENT'
      ? `The program ‘${program.command}’ was not found. Unpack the archive of the command line, and name its file `
        + 'spinescribe in the setting spinescribe.path.'
      : `${(failure.stderr ?? '').trim() || failure.message} If Java is missing, install Java 21 or newer, or name its `
        + 'folder in the setting spinescribe.javaHome.');
  }
}

/** Says what is missing, with the way to the setting. */
export async function sayMissing(missing: Missing): Promise<void> {
  const open = 'Open the Settings';
  const chosen = await vscode.window.showErrorMessage(`SpineScribe: ${missing.message}`, open, 'Get Java');
  if (chosen === open) {
    await vscode.commands.executeCommand('workbench.action.openSettings', 'spinescribe');
  } else if (chosen) {
    await vscode.env.openExternal(vscode.Uri.parse('https://adoptium.net/'));
  }
}
