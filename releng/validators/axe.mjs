// Prints what axe finds in web pages, in light, dark and printed appearance. The exit code is 1 when it finds anything.
//   node releng/validators/axe.mjs page.html …
// Needs npm ci in this folder, and Chromium.
import { createRequire } from 'node:module';
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const executablePath = process.env.CHROMIUM
  ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
if (!executablePath) {
  console.error('There is no Chromium; install it, or say in CHROMIUM where it is.');
  process.exit(2);
}
const browser = await puppeteer.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
let violations = 0;
for (const file of process.argv.slice(2)) {
  for (const look of ['light', 'dark', 'print']) {
    const page = await browser.newPage();
    const asked = [];
    // a page must request nothing; data: addresses are part of the page itself
    page.on('request', request => request.url().startsWith('data:') || asked.push(request.url()));
    await page.emulateMediaType(look === 'print' ? 'print' : 'screen');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: look === 'dark' ? 'dark' : 'light' }]);
    await page.goto(pathToFileURL(file).href);
    await page.evaluate(axe);
    const result = await page.evaluate(() => window.axe.run());
    for (const each of result.violations) {
      violations++;
      console.log(`${file} (${look}): ${each.id}: ${each.help}: ${each.nodes.map(node => node.target).join(' | ')}`);
    }
    for (const url of asked.slice(1)) {
      violations++;
      console.log(`${file} (${look}): asks for ${url}`);
    }
    await page.close();
  }
}
await browser.close();
console.log(`${violations} violations`);
process.exit(violations > 0 ? 1 : 0);
