import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunnerTask } from 'vitest';
import { withinSeconds } from '../sandbox/browsers/within-seconds.ts';
import type { Session } from '../sandbox/browsers/launch.ts';
import { ROOT } from '../sandbox/extension.ts';

const FOLDER = join(ROOT, '.output', 'e2e-failures');

/** Saves each open page (markup and picture) and what the consoles said, named by the test. */
export async function saveFailure(
  session: Session,
  task: RunnerTask,
  said: readonly string[],
): Promise<void> {
  const name = join(FOLDER, `${session.name}-${slugOf(task)}`);
  await mkdir(FOLDER, { recursive: true });
  await writeFile(`${name}.console.txt`, said.join('\n'));
  const pages = await session.browser.pages();
  for (const [index, page] of pages.entries()) {
    if (page.url() === 'about:blank') continue;
    // A page may be closing or hung; the test's own error matters more than its picture.
    try {
      const markup = await withinSeconds(10, 'the markup', page.content());
      await writeFile(`${name}-${index}.html`, `<!-- ${page.url()} -->\n${markup}`);
      await session.screenshot(page, `${name}-${index}.png`);
    } catch (error) {
      await writeFile(`${name}-${index}.error.txt`, `${page.url()}\n${String(error)}`);
    }
  }
  process.stderr.write(`Saved: ${name}*\n`);
}

function slugOf(task: RunnerTask): string {
  const words = [task.file.name.replace(/^.*\//, '').replace(/\.e2e\.ts$/, ''), task.name];
  return words
    .join('-')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 100);
}
