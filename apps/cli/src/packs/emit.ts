import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { releasePacks } from '@app/rules';

// A step of the build: each pack of the release as the file that `anjian pack load` takes, to begin a changed one from.
const folder = resolve(process.argv[2] ?? 'dist/packs');
mkdirSync(folder, { recursive: true });
for (const pack of releasePacks) writeFileSync(join(folder, `${pack.id}.json`), `${JSON.stringify(pack, null, 2)}\n`);
