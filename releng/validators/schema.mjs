// Prints where a JSON file does not follow a schema. The exit code is 1 when there is such a place.
//   node releng/validators/schema.mjs findings.schema.json|sarif file.json
// Needs npm ci in this folder. "sarif" is the SARIF 2.1.0 schema of OASIS.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const require = createRequire(import.meta.url);
const [name, file] = process.argv.slice(2);
const schema = JSON.parse(readFileSync(name === 'sarif'
  ? require.resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') : name, 'utf8'));
const draft = schema.$schema.includes('2020-12') ? 'ajv/dist/2020' : 'ajv';
const Ajv = require(draft).default;
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
require('ajv-formats').default(ajv);
if (schema.$schema.includes('draft-04')) {
  delete schema.$schema;
  delete schema.id;
}
const validate = ajv.compile(schema);
if (!validate(JSON.parse(readFileSync(file, 'utf8')))) {
  validate.errors.slice(0, 20).forEach(error => console.log(`${error.instancePath}: ${error.message}`));
  process.exit(1);
}
console.log('valid');
