// Dexie stores run on an IndexedDB in memory; each test file has its own.
import 'fake-indexeddb/auto';

import { join } from 'node:path';
import { languageFiles } from '../../assets/locales/language-files.ts';

// The background reads its words from a file of the package.
const outside = globalThis.fetch;
const words = /\/words\/[a-z]{2}\.json$/u;
globalThis.fetch = async (asked, init) => {
  const path = words.exec(asked instanceof Request ? asked.url : String(asked))?.[0].slice(1);
  if (!path) return outside(asked, init);
  const files = await languageFiles(join(import.meta.dirname, '../../assets/locales'));
  return new Response(files.find(({ relativeDest }) => relativeDest === path)?.contents);
};
