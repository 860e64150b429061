import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtExtension } from '../sandbox/extension.ts';
import { browsers } from './setup.ts';

/** What was built, file by file: no code from elsewhere, and none that is made while running. */

const remote = [
  /\beval\s*\(/u,
  /\bnew Function\b/u,
  /\bimport\(\s*["'`](?:https?:)?\/\//u,
  /\bimportScripts\s*\(/u,
  /\b(?:setTimeout|setInterval)\(\s*["'`]/u,
  /\.src\s*=\s*["'`]https?:/u,
  /document\.write\s*\(/u,
];
/**
 * Code that is made while running, by name: zod asks once whether it might (and goes on without),
 * and would make a parser of its own then; the charts' decimal numbers look so for the global
 * object where there is no other way. `script-src 'self'` refuses all three.
 */
const makers = [
  /^Function\(["'`]["'`]\)/u,
  /^Function\(["'`]return this["'`]\)/u,
  /^Function,\w+=this\??\.content/u,
];

describe.each(browsers)('what is built for %s', (name) => {
  const files = async () => {
    const folder = await builtExtension(name);
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => ({
      file,
      text: /\.(?:js|html|css|json)$/u.test(file) ? readFileSync(join(folder, file), 'utf8') : '',
    }));
  };

  it('has no code but its own', async () => {
    const all = await files();
    expect(all.filter(({ file }) => file.endsWith('.js')).length).toBeGreaterThan(5);
    const found = all.flatMap(({ file, text }) =>
      remote.filter((pattern) => pattern.test(text)).map((pattern) => `${file}: ${pattern}`),
    );
    expect(found).toEqual([]);
    const made = all.flatMap(({ file, text }) =>
      file.endsWith('.js')
        ? [...text.matchAll(/(?<![.\w$])Function\b(?![.\]:\w])[\s\S]{0,60}/gu)].map(
            ([found]) => found,
          )
        : [],
    );
    expect(made.filter((found) => !makers.some((one) => one.test(found)))).toEqual([]);
  });

  it('has pages that load their own files, and no script in their text', async () => {
    for (const { file, text } of await files()) {
      if (!file.endsWith('.html')) continue;
      for (const [, address = ''] of text.matchAll(/(?:src|href)="([^"]*)"/gu)) {
        expect(address, file).toMatch(/^\/(?!\/)/u);
      }
      expect(text, file).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>[^<]/u);
      expect(text, file).not.toMatch(/\son\w+=/u);
    }
  });

  it('shows pages the panel alone, and keeps its roots for the tests to look into', async () => {
    const folder = await builtExtension(name);
    const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
      web_accessible_resources: { resources: string[] }[];
    };
    const shown = manifest.web_accessible_resources.flatMap(({ resources }) => resources);
    expect(shown).toEqual(['panel.html']);
  });
});
