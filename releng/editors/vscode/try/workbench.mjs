// Drives VS Code in a browser without a window: types and clicks like a user, and reads what a user sees.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const here = dirname(fileURLToPath(import.meta.url));
const ENTRY = join(here, 'node_modules/code-server/out/node/entry.js');
const EXTENSION = join(here, '../target/spinescribe.vsix');
const CHROMIUM = process.env.CHROMIUM
  ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
const PATIENCE = Number(process.env.PATIENCE ?? 30_000);
const QUESTION = '.quick-input-widget .quick-input-box input';

export class Workbench {
  shots = join(here, '../target/screenshots');
  home = mkdtempSync(join(tmpdir(), 'vscode-try-'));
  folder = join(this.home, 'reports');

  /** Writes files, a map from name to text, into the folder, and opens it in a VS Code with only our extension. */
  async start(program, files) {
    mkdirSync(this.shots, { recursive: true });
    mkdirSync(this.folder);
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(this.folder, name), text);
    }
    const user = join(this.home, 'user');
    mkdirSync(join(user, 'User'), { recursive: true });
    writeFileSync(join(user, 'User/settings.json'), JSON.stringify({
      'spinescribe.path': program, 'workbench.startupEditor': 'none', 'workbench.tips.enabled': false,
      'security.workspace.trust.enabled': false, 'extensions.ignoreRecommendations': true,
      'editor.autoClosingBrackets': 'never', 'extensions.autoCheckUpdates': false,
    }));
    const common = [ENTRY, '--user-data-dir', user, '--extensions-dir', join(this.home, 'extensions')];
    execFileSync(process.execPath, [...common, '--install-extension', EXTENSION], { stdio: 'ignore' });
    const port = await freePort();
    const log = openSync(join(this.shots, 'code-server.log'), 'w');
    this.server = spawn(process.execPath, [...common, '--auth', 'none', '--bind-addr', `127.0.0.1:${port}`,
      '--disable-telemetry', '--disable-update-check', '--disable-workspace-trust'], { stdio: ['ignore', log, log] });
    const address = `http://127.0.0.1:${port}`;
    await this.until('code-server answers', async () => (await fetch(`${address}/healthz`)).ok);
    this.browser = await puppeteer.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'],
      defaultViewport: { width: 1400, height: 900 } });
    await this.browser.defaultBrowserContext().overridePermissions(address, ['clipboard-read', 'clipboard-write']);
    this.page = await this.browser.newPage();
    await this.page.goto(`${address}/?folder=${encodeURIComponent(this.folder)}`);
    await this.until('the workbench is there', () => this.page.$('.monaco-workbench .explorer-folders-view'));
  }

  async stop() {
    await this.browser?.close();
    this.server?.kill();
    rmSync(this.home, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Waits until a condition holds; after the timeout, throws an error that names what was expected. */
  async until(what, holds) {
    let last;
    for (const end = Date.now() + PATIENCE; Date.now() < end;) {
      try {
        const result = await holds();
        if (result) {
          return result;
        }
      } catch (error) {
        last = error;
      }
      await rest(100);
    }
    throw new Error(`waited in vain: ${what}${last ? ` (${last.message})` : ''}`);
  }

  async shot(name) {
    await rest(400);
    await this.page.screenshot({ path: join(this.shots, `${name}.png`) });
  }

  async keys(...names) {
    for (const held of names.slice(0, -1)) {
      await this.page.keyboard.down(held);
    }
    await this.page.keyboard.press(names.at(-1));
    for (const held of names.slice(0, -1).reverse()) {
      await this.page.keyboard.up(held);
    }
  }

  async type(text) {
    await this.page.keyboard.type(text, { delay: 15 });
  }

  /** Runs a command of the palette by its name. */
  async command(name) {
    await this.keys('F1');
    await this.page.waitForSelector(QUESTION, { visible: true });
    await rest(200);
    await this.type(name);
    await this.until(`the command ${name}`, () => this.page.evaluate(wanted => [...document.querySelectorAll(
      '.quick-input-list .monaco-list-row.focused')].some(row => row.textContent.includes(wanted)), name));
    await this.keys('Enter');
  }

  /** Types an answer into the input box at the top, and replaces its present text on request. */
  async answer(text, instead = false) {
    await this.page.waitForSelector(QUESTION, { visible: true });
    await rest(300);
    if (instead) {
      await this.keys('Control', 'a');
    }
    await this.type(text);
    await rest(300);
    await this.keys('Enter');
  }

  /** Opens a file with a double click in the Explorer. */
  async open(name) {
    const row = await this.until(`${name} in the Explorer`, () => this.page.$(
      `.explorer-folders-view .monaco-list-row[aria-label^="${name}"]`));
    await row.click({ count: 2 });
    await this.until(`the editor of ${name}`, () => this.page.$('.editor-instance .view-lines'));
  }

  /** Puts the caret into the text, at a line and a column from 1. */
  async caret(line, column) {
    await this.page.click('.editor-instance .view-lines');
    await this.keys('Control', 'g');
    await this.answer(`${line}:${column}`);
    await this.until(`the caret at ${line}:${column}`, async () =>
      (await this.place()) === `Ln ${line}, Col ${column}`);
  }

  /** Returns the position of the caret as the status line shows it. */
  place() {
    return this.page.$eval('#status\\.editor\\.selection', item => item.textContent.trim());
  }

  /** Puts the caret before some words of a file, or a number of letters further. */
  async go(name, words, further = 0) {
    const text = this.saved(name);
    const at = text.indexOf(words) + further;
    const before = text.slice(0, at).split('\n');
    await this.caret(before.length, before.at(-1).length + 1);
  }

  saved(name) {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  /** Saves, and waits until a condition on the text of the file holds. */
  async saves(name, what, holds) {
    await this.keys('Control', 's');
    return this.until(`${name}: ${what}`, () => holds(this.saved(name)));
  }

  /** Returns the texts of all elements that a selector finds. */
  words(selector) {
    return this.page.$$eval(selector, all => all.map(one => one.textContent));
  }

  /** Returns the first frame in which a function returns true. */
  async frame(what, holds) {
    return this.until(what, async () => {
      for (const frame of this.page.frames()) {
        if (await frame.evaluate(holds).catch(() => false)) {
          return frame;
        }
      }
    });
  }
}

export function rest(milliseconds) {
  return new Promise(done => setTimeout(done, milliseconds));
}

function freePort() {
  return new Promise((found, failed) => {
    const server = createServer().on('error', failed).listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}
