import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'puppeteer';

/** Where pictures for the eye go; undefined: none are made. */
export const folder = process.env['PICTURES'];

/** The chips of the sheet, by their legends. */
export const networks = /^(Networks|Соцсети)$/;
export const widths = /^(Width of|Ширина)/;

interface AxeApi {
  run(of: Document): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}
/** What axe finds on a page. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core'), 'utf8'));
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: AxeApi }).axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

/** Pictures for the eye, where PICTURES names a folder: each phone by itself. */
export async function pictures(page: Page, kind: string): Promise<void> {
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${kind}.png`) as `${string}.png` });
  for (const phone of await page.$$('[role="dialog"] .phone')) {
    const of = await phone.evaluate((shown) => {
      const { network = '', width = '' } = (shown as HTMLElement).dataset;
      return `${network}-${width}`;
    });
    await phone.screenshot({ path: join(folder, `${kind}-${of}.png`) as `${string}.png` });
  }
}

/** Of a PNG: its size and how many colours stand at a hundred places of it. */
export const lookOf = (page: Page, bytes: number[]) =>
  page.evaluate(async (all) => {
    const drawn = await createImageBitmap(new Blob([new Uint8Array(all)], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(drawn.width, drawn.height);
    const paint = canvas.getContext('2d');
    paint?.drawImage(drawn, 0, 0);
    const { width, height } = drawn;
    const colours = new Set<string>();
    for (let n = 0; n < 2500; n++) {
      const x = Math.floor(((n % 50) + 0.5) * (width / 50));
      const y = Math.floor((Math.floor(n / 50) + 0.5) * (height / 50));
      colours.add([...(paint?.getImageData(x, y, 1, 1).data ?? [])].join());
    }
    const seen = [...colours].map((one) => one.split(',').slice(0, 3).join());
    return { width, height, colours: colours.size, seen };
  }, bytes);

/** A file for the eye. */
export function keep(name: string, bytes: number[]): void {
  mkdirSync(folder ?? '.', { recursive: true });
  writeFileSync(join(folder ?? '.', name), new Uint8Array(bytes));
}
