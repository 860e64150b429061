import { inEnginePage, startBrowser, startEnginePages } from '../../sharing/engine-pages.ts';
import { startServer } from '../../sharing/start.ts';
import { figureOf, type Figure } from '../figures.ts';
import { repeat } from '../place.ts';

const rows = 1000;

/**
 * The sharing engine in real Chromium against the test server on this computer: a brand's 1,000
 * templates up and down, a round with nothing new, a claim. (A CouchDB takes about as long.)
 */
export async function sharing(): Promise<Figure[]> {
  const users = [{ name: 'team', password: 'bench', roles: ['brand-bread'] }];
  const server = await startServer({ users, brands: ['bread'] });
  const pages = await startEnginePages();
  const browser = await startBrowser('chromium');
  const who = (place: string) => ({ url: server.url, user: 'team', password: 'bench', place });
  try {
    const page = await browser.newPage();
    await page.goto(pages.url);
    const round = async (place: string) => {
      const { ms, value } = await inEnginePage(page, 'sync', who(place));
      if (value.end !== 'done') throw new Error(`a round ended: ${value.fault}`);
      return ms;
    };
    await round('one');
    await inEnginePage(page, 'write', who('one'), 0, rows);
    const push = await round('one');
    const pull = await round('two');
    const nothing = await repeat(9, () => round('two'));
    const claims = await inEnginePage(page, 'claims', who('one'), 0, 50);
    if (claims.ours !== 50) throw new Error(`${String(claims.ours)} of 50 claims`);
    return [
      figureOf('sharing.push-1000', 'ms', [push]),
      figureOf('sharing.pull-1000', 'ms', [pull]),
      figureOf('sharing.nothing-new', 'ms', nothing),
      figureOf('sharing.claim', 'ms', claims.ms),
    ];
  } finally {
    await browser.close();
    await pages.close();
    await server.stop();
  }
}
