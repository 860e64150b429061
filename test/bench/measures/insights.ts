import type { Page } from 'puppeteer';
import { figureOf, type Figure } from '../figures.ts';
import { repeat, type Place } from '../place.ts';

/** Waits in the page's own frames; gives the moment of the first frame that fits. */
const momentOf = (page: Page, css: string) =>
  page.evaluate(
    (wanted) =>
      new Promise<number>((found) => {
        const look = () =>
          document.querySelector(wanted) ? found(performance.now()) : requestAnimationFrame(look);
        look();
      }),
    css,
  );

/** A press on a range, until the charts show it, and until the last part does and nothing more comes. */
function pressRange(page: Page, label: string): Promise<{ charts: number; whole: number }> {
  return page.evaluate(
    (named) =>
      new Promise<{ charts: number; whole: number }>((found, failed) => {
        // The lines as they are drawn: words may change before the figures do.
        const shown = () =>
          [...document.querySelectorAll('main section svg.recharts-surface path')]
            .map((path) => path.getAttribute('d'))
            .join();
        const pressed = [...document.querySelectorAll('label')].find(
          ({ textContent }) => textContent === named,
        );
        const compare = () =>
          document.querySelector('main section:last-of-type tbody')?.textContent;
        const [before, beside] = [shown(), compare()];
        const from = performance.now();
        let charts = 0;
        let last = 0;
        const watch = new MutationObserver(() => {
          last = performance.now();
          if (!charts && shown() !== '' && shown() !== before)
            requestAnimationFrame(() => (charts ||= performance.now()));
        });
        watch.observe(document.body, {
          ...{ subtree: true, childList: true, characterData: true },
          ...{ attributes: true, attributeFilter: ['d'] },
        });
        const calm = setInterval(() => {
          if (charts && compare() !== beside && performance.now() - last > 1500) {
            clearInterval(calm);
            found({ charts: charts - from, whole: last - from });
          } else if (performance.now() - from > 60_000) failed(new Error(`${named}: no charts`));
        }, 50);
        pressed?.click();
      }),
    label,
  );
}

/** The page *Insights* of the first community: opened (30 days), then other ranges. */
export async function insights({ session }: Place): Promise<Figure[]> {
  const open = await repeat(5, async () => {
    const page = await session.newPage();
    await page.goto(`chrome-extension://${session.extensionId}/dashboard.html#insights`);
    const ms = await momentOf(page, 'main section svg.recharts-surface');
    await page.close();
    return ms;
  });
  const page = await session.openExtensionPage('dashboard.html#insights');
  page.setDefaultTimeout(120_000);
  await momentOf(page, 'main section svg.recharts-surface');
  const labels = await page.$$eval('main fieldset label', (all) =>
    all.map(({ textContent }) => textContent ?? ''),
  );
  const figures = [figureOf('insights.open', 'ms', open)];
  const labelOf = (days: number) => labels.find((label) => label.startsWith(`${days} `)) ?? '';
  for (const days of [30, 90, 365]) {
    const all = await repeat(3, async () => {
      await pressRange(page, labelOf(days === 30 ? 90 : 30)).catch(() => undefined);
      return pressRange(page, labelOf(days));
    });
    figures.push(
      figureOf(
        `insights.charts-${days}-days`,
        'ms',
        all.map(({ charts }) => charts),
      ),
      figureOf(
        `insights.whole-${days}-days`,
        'ms',
        all.map(({ whole }) => whole),
      ),
    );
  }
  await page.close();
  return figures;
}

/** The page *People*: opened until its first names stand there, and a search. */
export async function people({ session, in: inPage, size }: Place): Promise<Figure[]> {
  const open = await repeat(5, async () => {
    const page = await session.newPage();
    await page.goto(`chrome-extension://${session.extensionId}/dashboard.html#people`);
    const ms = await momentOf(page, 'main ul li');
    await page.close();
    return ms;
  });
  const page = await session.openExtensionPage('dashboard.html#people');
  await momentOf(page, 'main ul li');
  const rows = await inPage('rows', 'people');
  const search = await repeat(5, (n) => {
    const name = Math.floor((rows - 1) / (n + 2)).toString(36);
    return page.evaluate(
      (wanted) =>
        new Promise<number>((found) => {
          const from = performance.now();
          const field = document.querySelector<HTMLInputElement>('input[type="search"]');
          if (!field) return;
          const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
          set?.call(field, wanted);
          field.dispatchEvent(new Event('input', { bubbles: true }));
          const look = () => {
            const [first] = document.querySelectorAll('main ul li');
            if (first?.textContent?.includes(wanted)) found(performance.now() - from);
            else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        }),
      name,
    );
  });
  await page.close();
  void size;
  return [figureOf('people.open', 'ms', open), figureOf('people.search', 'ms', search)];
}
