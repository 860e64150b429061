import { browser } from '#imports';
import { forgetProblem, listSigns, noteHealth, noteProblem } from '../../utils/health/store.ts';
import { wholePlace, type HealthReport } from '../../utils/health/schema.ts';
import type { ProblemNote } from '../../utils/problems.ts';
import { version } from './failures.ts';
import { freshPopupRecord } from './popup-record.ts';
import { z } from 'zod';
import { sessionValue } from './session-value.ts';

/** Visits whose missing places were noted, so that each is noted once. Gone with the worker. */
const notedKey = 'health-noted';

async function noteOnce(report: HealthReport, note: ProblemNote, now: number): Promise<void> {
  const noted = (await sessionValue(notedKey, z.array(z.string()))) ?? [];
  const name = `${report.visit} ${note.detail}`;
  if (noted.includes(name)) return;
  await browser.storage.session.set({ [notedKey]: [...noted.slice(-200), name] });
  await noteProblem(note, version(), now);
}

/**
 * Keeps what a page counted. A place that must be there and is not is a problem, once a visit, and
 * none any more when it came after all.
 */
export async function keepHealth(report: HealthReport, now: number): Promise<void> {
  const before = JSON.stringify(await listSigns(now, report.network));
  await noteHealth(report, now);
  for (const { place, field, expected, read } of report.counts) {
    if (field !== wholePlace || !expected) continue;
    const note: ProblemNote = {
      feature: 'page',
      network: report.network,
      pageKind: report.kind,
      what: 'page-changed',
      detail: place,
    };
    if (read > 0) await forgetProblem(note);
    else await noteOnce(report, note, now);
  }
  if (JSON.stringify(await listSigns(now, report.network)) !== before) await freshPopupRecord();
}
