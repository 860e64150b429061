import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { networkNamed, pageOf } from '../../utils/networks/index.ts';
import type { Network } from '../../utils/networks/network.ts';
import { readings } from './readings.ts';
import { sharedFile } from '../shared-folder.ts';

/** Real pages that others saved; a folder's name is a network's id. Absent elsewhere. */
const SHARED = sharedFile('pages');

export interface SharedPage {
  network: string;
  name: string;
  document: Document;
  url: string;
}

/**
 * All of them whose network exists, with an address of that network; `skipped` names the others,
 * for a test to say aloud.
 */
export function sharedPages(): { pages: SharedPage[]; skipped: string[] } {
  if (!existsSync(SHARED)) return { pages: [], skipped: [`${SHARED}: absent`] };
  const folders = readdirSync(SHARED, { withFileTypes: true }).filter((one) => one.isDirectory());
  const pages: SharedPage[] = [];
  const skipped: string[] = [];
  for (const { name: id } of folders) {
    const network = networkNamed(id);
    const files = readdirSync(join(SHARED, id)).filter((file) => file.endsWith('.html'));
    if (!network) skipped.push(`${id}/ (${files.length}): no such network here yet`);
    for (const file of network ? files : []) {
      const document = parsed(readFileSync(join(SHARED, id, file), 'utf8'));
      const url = network && addressOf(document, network);
      if (url) pages.push({ network: id, name: `shared ${id}/${file}`, document, url });
      else skipped.push(`${id}/${file}: no address of ${id} reads anything in it`);
    }
  }
  return { pages, skipped };
}

/** Parts that were cut out of their pages get a body around them: mutants change what is in it. */
export function parsed(html: string): Document {
  const whole = /<body[\s>]/.test(html) ? html : `<html><body>${html}</body></html>`;
  return parseHTML(whole).document;
}

/** What the page calls itself, else the example under which most is read. */
function addressOf(document: Document, network: Network): string | null {
  const says = ['link[rel="canonical"]', 'meta[property="og:url"]'].flatMap((css) => {
    const found = document.querySelector(css);
    return found?.getAttribute('href') ?? found?.getAttribute('content') ?? [];
  });
  const own = says.filter((url) => pageOf(url)?.network === network.id);
  const tried = [...own, ...network.examples.map(({ url }) => url)].map((url) => {
    const all = readings(document, { network: network.id, url });
    return { url, read: all.filter(({ place }) => place !== 'identity').length };
  });
  const best = Math.max(0, ...tried.map(({ read }) => read));
  return best === 0 ? null : (tried.find(({ read }) => read === best)?.url ?? null);
}
