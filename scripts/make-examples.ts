// Writes the sample workbooks of examples/. `npm run examples`; a test holds that the committed files are these.
import { writeFileSync } from 'node:fs';
import { sampleWorkbooks } from './examples/sample-workbooks';

for (const [name, bytes] of await sampleWorkbooks()) writeFileSync(`examples/${name}`, bytes);
