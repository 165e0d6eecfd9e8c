// Tries the extension in VS Code with keys and clicks, like a user. Prints a line for each service, "ok" or "not ok"
// with the reason; the exit code is the number of failures. Screenshots are in ../target/screenshots.
//   node releng/editors/vscode/try/try.mjs [the start file of the command line]
// Needs the built command line, the packaged extension, ./install in this folder, and Chromium.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rest, Workbench } from './workbench.mjs';

const PROGRAM = resolve(process.argv[2] ?? join(import.meta.dirname,
  '../../../org.spinescribe.cli.archive/target/spinescribe/spinescribe'));
const REPORT = 'climber.casereport';
const TEXT = `case report "Burst fracture of L1 in a climber"
journal european-spine-journal
author "Ada Exemplar"
     at   ward
affiliation ward "Spine Unit"
section "Case report" {
  She fell from a wall. The level T7–T5 hurt. Figure [#xray] shows L1, see [#xray].

  Then T9–T8 was fused. Afterwards she walked with a brace for twelve weeks.
}
section "Discussion" {
  Such fractures are common among climbers.
}
figure xray "xray.svg"
  alt "A lateral radiograph shows the burst vertebra."
  caption { The burst vertebra. }
`;
const SECOND = 'case report "A"\nsection "Case report" { The level T7–T5 hurt. }\nfigure xray "xray.svg"\n';
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="200">'
  + '<rect width="400" height="200" fill="#ccc"/></svg>';

const vscode = new Workbench();
let failures = 0;

async function check(service, works) {
  try {
    await works();
    console.log(`ok ${service}`);
  } catch (error) {
    failures++;
    console.log(`not ok ${service}: ${error.message}`);
    await vscode.shot(`failed-${service.replaceAll(/\W+/g, '-')}`).catch(() => undefined);
    await vscode.keys('Escape').catch(() => undefined);
  }
}

function equal(found, wanted) {
  if (found !== wanted) {
    throw new Error(`${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
  }
}

/** Chooses a code action at the caret by the beginning of its title. */
async function fix(title) {
  await vscode.keys('Control', '.');
  const row = await vscode.until(`the fix ${title}`, async () => {
    const rows = await vscode.page.$$('.action-widget .monaco-list-row');
    for (const each of rows) {
      if ((await each.evaluate(one => one.textContent)).startsWith(title)) {
        return each;
      }
    }
  });
  return row;
}

async function preview() {
  return vscode.frame('the preview', () => document.querySelectorAll('[data-offset]').length > 0);
}

try {
  await vscode.start(PROGRAM, { [REPORT]: TEXT, 'xray.svg': PICTURE });

  await check('findings', async () => {
    await vscode.open(REPORT);
    await vscode.until('a line below the words', () => vscode.page.$('.editor-instance .squiggly-error'));
    await vscode.command('Problems: Focus on Problems View');
    await vscode.until('the finding among the problems', async () => (await vscode.words('.markers-panel .monaco-list-row'))
      .some(row => row.includes('levels/backwards')));
    await vscode.shot('findings');
    await vscode.command('View: Toggle Panel Visibility');
  });

  await check('hover', async () => {
    await vscode.go(REPORT, 'T7–T5', 2);
    await vscode.keys('Control', 'k');
    await vscode.keys('Control', 'i');
    await vscode.until('the explanation', async () => (await vscode.words('.monaco-hover')).some(text =>
      text.includes('vertebra')));
    await vscode.shot('hover');
    await vscode.keys('Escape');
  });

  await check('completion', async () => {
    await vscode.go(REPORT, 'xray] shows');
    await vscode.keys('Control', 'Space');
    await vscode.until('the name of the figure', async () => (await vscode.words('.suggest-widget .monaco-list-row'))
      .some(row => row.includes('xray')));
    await vscode.shot('completion');
    await vscode.keys('Escape');
  });

  await check('fix', async () => {
    await vscode.go(REPORT, 'T7–T5', 2);
    const row = await fix('Write ‘T5–T7’');
    await vscode.shot('fix');
    await row.click();
    await vscode.saves(REPORT, 'T5–T7', text => text.includes('level T5–T7 hurt'));
  });

  await check('allow with a reason', async () => {
    await vscode.go(REPORT, 'T9–T8', 2);
    const before = (await vscode.page.$$('.editor-instance .squiggly-error')).length;
    await (await fix('Allow this here, with a reason (levels/backwards)')).click();
    await vscode.saves(REPORT, 'the comment', text => text.includes('// allow levels/backwards ""'));
    await vscode.go(REPORT, '""', 1);
    await vscode.type('as the surgeon wrote it');
    await vscode.saves(REPORT, 'the reason', text => text.includes('"as the surgeon wrote it"\nsection'));
    await vscode.until('no line below the words', async () =>
      (await vscode.page.$$('.editor-instance .squiggly-error')).length < before);
    await vscode.shot('allowed');
  });

  await check('rename', async () => {
    await vscode.go(REPORT, 'xray] shows', 1);
    await vscode.keys('F2');
    await vscode.page.waitForSelector('.rename-box input', { visible: true });
    await vscode.shot('rename');
    await vscode.keys('Control', 'a');
    await vscode.type('plain');
    await vscode.keys('Enter');
    await vscode.saves(REPORT, 'the new name', text => text.includes('[#plain] shows L1, see [#plain]')
      && text.includes('figure plain "xray.svg"'));
  });

  await check('format', async () => {
    await vscode.command('Format Document');
    await vscode.saves(REPORT, 'the line in order', text => text.includes('\n  at ward\n'));
  });

  await check('insert a level', async () => {
    await vscode.go(REPORT, 'Such fractures');
    await vscode.command('SpineScribe: Insert a Level');
    await vscode.answer('T4-L2');
    await rest(1000);
    await vscode.saves(REPORT, 'the level', text => text.includes('T4–L2Such fractures'));
    await vscode.keys('Control', 'z');
    await vscode.saves(REPORT, 'no level again', text => text.includes('\n  Such fractures'));
  });

  await check('preview', async () => {
    await vscode.command('SpineScribe: Show Preview');
    const page = await preview();
    equal(await page.evaluate(() => document.body.textContent.includes('Burst fracture of L1 in a climber')), true);
    await vscode.shot('preview');
  });

  await check('from the preview to the text', async () => {
    const page = await preview();
    const paragraph = await page.evaluateHandle(() => [...document.querySelectorAll('[data-offset]')].filter(block =>
      block.textContent.includes('Such fractures are common')).at(-1));
    await paragraph.click();
    const line = vscode.saved(REPORT).split('\n').findIndex(text => text.includes('Such fractures')) + 1;
    await vscode.until(`the caret in line ${line}`, async () => (await vscode.place()).startsWith(`Ln ${line},`));
    await vscode.shot('from-preview');
  });

  await check('from the text to the preview', async () => {
    const page = await preview();
    for (const words of ['She fell', 'Such fractures']) {
      await vscode.go(REPORT, words);
      await vscode.until(`the mark beside ${words}`, () => page.evaluate(wanted => document.querySelector(
        '.spinescribe-here')?.textContent.includes(wanted), words));
    }
    await vscode.shot('to-preview');
  });

  await check('the preview follows what is typed', async () => {
    const page = await preview();
    await vscode.go(REPORT, 'Such fractures');
    await vscode.type('Typed just now. ');
    await vscode.until('the new words', () => page.evaluate(() => document.body.textContent.includes('Typed just now.')));
    await vscode.saves(REPORT, 'the new words', text => text.includes('Typed just now.'));
  });

  await check('exports', async () => {
    await vscode.page.click('.editor-instance .view-lines');
    await vscode.command('SpineScribe: Export as Word File');
    await vscode.until('the Word file', () => existsSync(join(vscode.folder, 'climber.docx')));
    await vscode.until('word of it', async () => (await vscode.words('.notifications-toasts'))
      .some(text => text.includes('climber.docx')));
    await vscode.shot('exported');
    await vscode.command('SpineScribe: Export as PDF');
    await vscode.until('the PDF', () => existsSync(join(vscode.folder, 'climber.pdf')));
    await vscode.command('Notifications: Clear All Notifications');
  });

  await check('switch to another journal', async () => {
    await vscode.page.click('.editor-instance .view-lines');
    await vscode.command('SpineScribe: Switch to Another Journal');
    await rest(1000);
    await vscode.answer('Spinal Cord Series and Cases');
    await rest(1000);
    await vscode.saves(REPORT, 'the other journal', text => !text.includes('european-spine-journal'));
  });

  await check('checklist', async () => {
    const header = await vscode.until('the view', () => vscode.page.$('.pane-header[aria-label^="Checklist"]'));
    if (await header.evaluate(one => one.getAttribute('aria-expanded')) === 'false') {
      await header.click();
    }
    const task = await vscode.until('what is done', async () => {
      for (const row of await vscode.page.$$('.pane .monaco-list-row')) {
        if ((await row.evaluate(one => one.getAttribute('aria-label') ?? '')).includes(': done')) {
          return row;
        }
      }
    });
    await vscode.caret(1, 1);
    await task.click();
    await vscode.until('the place of what is done', async () => (await vscode.place()) !== 'Ln 1, Col 1');
    await vscode.shot('checklist');
  });

  await check('a report that was never saved', async () => {
    await vscode.keys('Control', 'Alt', 'n');
    await rest(1000);
    await vscode.command('Change Language Mode');
    await vscode.answer('Case report');
    await rest(1500);
    await vscode.type(SECOND);
    await vscode.until('a line below the words', () => vscode.page.$('.editor-instance .squiggly-error'));
    await vscode.shot('never-saved');
    await vscode.frame('why it has no preview yet', () => document.body.textContent.includes('Save the report first'));
    await vscode.command('SpineScribe: Export as Word File');
    await vscode.answer(join(vscode.folder, 'second.casereport'), true);
    await vscode.until('the Word file', () => existsSync(join(vscode.folder, 'second.docx')));
    equal(vscode.saved('second.casereport'), SECOND);
    await vscode.frame('its preview', () => document.body.textContent.includes('The level T7–T5 hurt.'));
    await vscode.shot('never-saved-export');
  });
} catch (error) {
  failures++;
  console.log(`not ok: ${error.stack}`);
  await vscode.shot('failed').catch(() => undefined);
} finally {
  await vscode.stop();
}
process.exit(failures);
