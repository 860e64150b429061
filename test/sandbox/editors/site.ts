import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../site.ts';
import { EDITORS, EDITORS_FOLDER, EDITORS_HOST, REFUSERS } from './editors.ts';

/** Served from what `buildEditors` wrote: without a build there is only a 404. */
export function editorsSite(): Site {
  return {
    id: 'editors',
    hosts: [EDITORS_HOST],
    reset: () => undefined,
    handle({ url }) {
      const name = url.pathname.slice(1);
      if ([...EDITORS, ...REFUSERS].some((one) => one === name)) return html(page(name));
      // As the panel of the extension does, this frame takes the focus from the editor.
      if (name === 'elsewhere') return html('<!doctype html><input aria-label="Search" autofocus>');
      const file = join(EDITORS_FOLDER, name);
      if (!/^[\w-]+\.js$/.test(name) || !existsSync(file)) return null;
      return { headers: { 'content-type': 'text/javascript' }, body: readFileSync(file) };
    },
  };
}

const html = (body: string) => ({ headers: { 'content-type': 'text/html; charset=utf-8' }, body });

const page = (name: string) => `<!doctype html>
<html lang="ru">
<meta charset="utf-8">
<link rel="icon" href="data:,">
<title>${name}</title>
<style>
  body { font: 16px sans-serif; margin: 24px }
  #box > * { display: block; min-height: 60px; padding: 8px; border: 1px solid; white-space: pre-wrap }
  textarea { width: 600px; height: 90px }
</style>
<h1>${name}</h1>
<iframe src="/elsewhere" width="300" height="40"></iframe>
<div id="box"></div>
<script type="module" src="/${name}.js"></script>`;
