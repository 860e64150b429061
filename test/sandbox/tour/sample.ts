import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pressNamed } from '../../e2e/page-help.ts';
import { openOwn, squeeze } from './own-page.ts';
import type { TourContext, TourStep } from './step.ts';

const banner = /The bakery is made up|Пекарня вымышленная/u;
const isThere = (context: TourContext) =>
  context.page.waitForFunction(
    (pattern) => new RegExp(pattern, 'u').test(document.body.innerText),
    {},
    banner.source,
  );

/** One page of the extension while the sample is there. */
const stop = (id: string, title: string, path: string, ready: string): TourStep => ({
  id,
  title,
  async run(context) {
    const said = await openOwn(context, path);
    await isThere(context);
    await context.page.waitForSelector(ready);
    return said;
  },
});

/** The words of the previewed report; it has no body while it is loaded again. */
const reportIn = (context: TourContext) =>
  context.page.waitForFunction(() => {
    const frame = document.querySelector('iframe');
    const words = frame?.contentDocument?.querySelector('body')?.innerText ?? '';
    return words.length > 400 ? words : null;
  });

/** Somebody tries a make-believe client with sixty days behind it, put in by one press. */
export const sampleTour: readonly TourStep[] = [
  {
    id: 'sample',
    title: 'A new install is tried with sample data',
    async run(context) {
      await context.session.closePages();
      await context.session.reinstall();
      await openOwn(context, 'dashboard.html#welcome');
      await pressNamed(context.page, /^Try with sample data$|^Посмотреть на примере$/u);
      // The first steps lead to it then.
      const way = await context.page.waitForSelector('section > a[href="#plan"]');
      await way?.evaluate((link) => link.scrollIntoView({ block: 'center' }));
      return 'sixty days of a bakery';
    },
  },
  stop('sample-plan', 'The sample: its plan', 'dashboard.html#plan', 'main ul li'),
  {
    id: 'sample-calendar',
    title: 'The sample: the plan’s month',
    async run(context) {
      await pressNamed(context.page, /^Month$|^Месяц$/u);
      await context.page.waitForSelector('table[role="grid"]');
      // The posts come after their days.
      await context.page.waitForSelector('table[role="grid"] [data-chip]');
      const posts = await context.page.$$eval('[data-chip]', (all) => all.length);
      await context.page.$eval('table[role="grid"]', (grid) =>
        grid.scrollIntoView({ block: 'end' }),
      );
      return `${posts} posts in sight`;
    },
  },
  stop('sample-insights', 'The sample: charts', 'dashboard.html#insights', 'svg.recharts-surface'),
  stop('sample-goals', 'The sample: goals', 'dashboard.html#goals', 'main section, main article'),
  stop('sample-inbox', 'The sample: the inbox', 'dashboard.html#inbox', 'main li, main article'),
  stop('sample-people', 'The sample: people', 'dashboard.html#people', 'main li, main article'),
  {
    id: 'sample-popup',
    title: 'The sample: the popup',
    async run(context) {
      const said = await openOwn(context, 'popup.html', 380);
      await isThere(context);
      // All of it in one picture.
      const height = await context.page.evaluate(() => document.documentElement.scrollHeight);
      await context.page.setViewport({ ...context.page.viewport(), width: 380, height });
      return said;
    },
  },
  {
    id: 'sample-report',
    title: 'The sample: the month as the client gets it',
    async run(context) {
      await openOwn(context, 'dashboard.html#report');
      const words = await reportIn(context);
      return squeeze(String(await words.jsonValue())).slice(0, 160);
    },
  },
  {
    id: 'sample-pdf',
    title: 'The report as a file',
    async run(context) {
      const html = await context.page.$eval('iframe', (frame) => frame.srcdoc);
      context.page = await context.session.newPage();
      await context.page.setViewport({ ...context.page.viewport(), width: 960, height: 1200 });
      await context.page.setContent(html);
      const path = join(context.folder, 'report.pdf');
      await context.page.pdf({ path, format: 'A4', printBackground: true });
      const bytes = await readFile(path);
      const sheets = bytes.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
      if (sheets === 0) throw new Error('The PDF has no sheets.');
      return `report.pdf, ${sheets} sheets, ${Math.round(bytes.length / 1024)} kB`;
    },
  },
  {
    id: 'sample-removed',
    title: 'The sample goes with one press',
    async run(context) {
      await openOwn(context, 'dashboard.html#plan');
      await isThere(context);
      await pressNamed(context.page, /^Remove$|^Убрать$/u);
      await context.page.waitForFunction(
        () =>
          !document.querySelector(
            'aside[aria-label="Sample data"], aside[aria-label="Демо-данные"]',
          ),
      );
      return 'gone';
    },
  },
];
