import { vi } from 'vitest';
import { countHealth } from '../../../entrypoints/page-rest/health.ts';
import type { Ask } from '../../../utils/messages.ts';
import type { Page, Place, PlaceName } from '../../../utils/networks/network.ts';
import { makeGuard } from '../../../utils/page/guard.ts';

/** A page that can be hidden, with a clock of its own. */
export function pageWith(
  page: Page,
  places: Partial<Record<PlaceName, Place>>,
  atRest?: Parameters<typeof countHealth>[0]['atRest'],
) {
  const stand = Object.assign(new EventTarget(), { hidden: false, readyState: 'complete' });
  vi.stubGlobal('document', stand);
  vi.stubGlobal('window', new EventTarget());
  const reports: Ask<'page.health'>[] = [];
  const visit = new AbortController();
  const failures: unknown[] = [];
  const health = countHealth({
    page,
    places,
    guard: makeGuard(
      (problem) => failures.push(problem),
      () => ({ network: page.network, pageKind: page.kind }),
    ),
    signal: visit.signal,
    ...(atRest ? { atRest } : {}),
    tell: async (report) => reports.push(structuredClone(report)),
  });
  const show = (shown: boolean) => {
    stand.hidden = !shown;
    stand.dispatchEvent(new Event('visibilitychange'));
  };
  return { health, reports, visit, show, failures };
}
