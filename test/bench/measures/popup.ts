import { figureOf, type Figure } from '../figures.ts';
import { repeat, type Place } from '../place.ts';

interface Seen {
  paint: number | null;
  whole: number | null;
  fresh: number | null;
}

/** From opening to the first paint, to the communities from the kept record, to the fresh record. */
export async function popup({ session, in: inPage }: Place): Promise<Figure[]> {
  await inPage('ask', 'ui.popup', {});
  const all = await repeat(9, async (): Promise<Seen> => {
    const page = await session.newPage();
    await page.evaluateOnNewDocument(() => {
      const told: Record<string, number> = {};
      Object.assign(globalThis, { told });
      const look = () => {
        if (!told['whole'] && document.querySelector('form input'))
          told['whole'] = performance.now();
        if (!told['whole']) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
      (
        globalThis as unknown as {
          chrome: { storage: { onChanged: { addListener(heard: (c: object) => void): void } } };
        }
      ).chrome.storage.onChanged.addListener((changes) => {
        if ('popup' in changes) requestAnimationFrame(() => (told['fresh'] ??= performance.now()));
      });
    });
    await page.goto(`chrome-extension://${session.extensionId}/popup.html`);
    await page.waitForFunction(() => 'fresh' in (globalThis as unknown as { told: object }).told, {
      timeout: 60_000,
    });
    const seen = await page.evaluate((): Seen => {
      const { told } = globalThis as unknown as { told: Record<string, number> };
      const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null;
      return { paint, whole: told['whole'] ?? null, fresh: told['fresh'] ?? null };
    });
    await page.close();
    return seen;
  });
  return [
    figureOf(
      'popup.first-paint',
      'ms',
      all.map(({ paint }) => paint),
    ),
    figureOf(
      'popup.communities',
      'ms',
      all.map(({ whole }) => whole),
    ),
    figureOf(
      'popup.fresh-record',
      'ms',
      all.map(({ fresh }) => fresh),
    ),
  ];
}
