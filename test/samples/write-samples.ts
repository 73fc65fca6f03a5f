// Run with `node test/samples/write-samples.ts` after a change here; a test compares.
import { mkdirSync, writeFileSync } from 'node:fs';

import { SAMPLE_FOLDER, sampleFiles } from './samples.ts';

mkdirSync(SAMPLE_FOLDER, { recursive: true });
for (const [name, bytes] of sampleFiles()) writeFileSync(new URL(name, SAMPLE_FOLDER), bytes);
