// Typesets a Typst file as PDF: node typst.mjs SOURCE PDF. Source and figures are in the current folder.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const { NodeCompiler } = createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler');
const [source, target] = process.argv.slice(2);
writeFileSync(target, NodeCompiler.create({ workspace: process.cwd() }).pdf({ mainFilePath: source }));
