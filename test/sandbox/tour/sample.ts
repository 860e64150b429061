import { pressNamed } from '../../e2e/page-help.ts';
import { openOwn } from './own-page.ts';
import type { TourContext, TourStep } from './step.ts';

const banner = /The bakery is made up|Пекарня вымышленная/u;
const isThere = (context: TourContext) =>
  context.page.waitForFunction(
    (pattern) => new RegExp(pattern, 'u').test(document.body.innerText),
    {},
    banner.source,
  );

/** The make-believe client with sixty days behind it: put in by one press, looked at, removed. */
export const sampleTour: readonly TourStep[] = [
  {
    id: 'sample',
    title: 'Sixty days of a sample client: the plan',
    async run(context) {
      await openOwn(context, 'dashboard.html#settings');
      await pressNamed(context.page, /^Try with sample data$|^Посмотреть на примере$/u);
      await isThere(context);
      return openOwn(context, 'dashboard.html#plan');
    },
  },
  {
    id: 'sample-removed',
    title: 'The sample goes with one press',
    async run(context) {
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
