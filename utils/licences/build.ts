import { readdirSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { licencesFile, refusals, type Part, type PartWithText } from './rules.ts';

/** Runs while Groupmate is built; nothing of it ships. */

const root = join(import.meta.dirname, '../..');
/** Where Vite puts what it found among the modules; taken out again before anything is written. */
const fileName = 'licences-of-modules.json';
/** What goes into our styles without being a module of a script. */
const inStyles = ['tailwindcss'];

interface FromVite {
  name: string;
  version: string;
  identifier?: string;
  text?: string;
}

/** A package of node_modules by its name. */
function packageOf(name: string): PartWithText {
  const folder = join(root, 'node_modules', name);
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license?: string;
  };
  const file = readdirSync(folder).find((one) => /^(?:licen[cs]e|copying)/iu.test(one));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : null;
  return { name, version: about.version, licence: about.license ?? null, text };
}

export interface LicenceList {
  /** For Vite's `build.license`. */
  readonly option: { fileName: string };
  readonly plugin: Plugin;
  /** Writes `licences.json` and `licences.txt`. Throws when a licence may not ship. */
  write(outDir: string): Promise<void>;
}

/** Gathers over all bundles of one build which packages really are in them, fonts too. */
export function licenceList(): LicenceList {
  const found = new Map<string, PartWithText>();
  const add = (part: PartWithText) => found.set(part.name, part);
  return {
    option: { fileName },
    plugin: {
      name: 'groupmate:licences',
      generateBundle: {
        order: 'post',
        handler(_, bundle) {
          const modules = bundle[fileName];
          if (modules?.type === 'asset') {
            for (const one of JSON.parse(String(modules.source)) as FromVite[]) {
              const { name, version, identifier = null, text = null } = one;
              add({ name, version, licence: identifier, text });
            }
            // WXT would take it for a file of the package.
            Reflect.deleteProperty(bundle, fileName);
          }
          for (const file of Object.values(bundle)) {
            if (file.type !== 'asset') continue;
            for (const source of file.originalFileNames) {
              const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/u.exec(source)?.[1];
              if (name) add(packageOf(name));
            }
          }
        },
      },
    },
    async write(outDir) {
      for (const name of inStyles) add(packageOf(name));
      const parts = [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
      const refused = refusals(parts);
      if (refused.length > 0) throw new Error(refused.join('\n'));
      const short = parts.map(({ name, version, licence }): Part => ({ name, version, licence }));
      await writeFile(join(outDir, 'licences.json'), `${JSON.stringify(short, null, 1)}\n`);
      // The weights of public/triage were learnt from these sets too.
      const sets = readFileSync(join(root, 'test/triage/ATTRIBUTIONS.md'), 'utf8');
      await writeFile(join(outDir, 'licences.txt'), licencesFile(parts, sets));
    },
  };
}
