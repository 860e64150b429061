import { db } from '../../utils/db.ts';
import { remindOfDrafts } from '../../utils/recurrence/reminding.ts';
import { makeAllRuns } from '../../utils/recurrence/store.ts';
import { readSettings } from '../../utils/settings.ts';
import { firstLine } from '../../utils/text/first-line.ts';
import { formatMoment } from '../../utils/text/format.ts';
import { languageOf } from '../../utils/languages.ts';
import { words } from './words.ts';

/**
 * At every wake, before the plan is looked through: the runs of the next 60 days, and reminders of
 * drafts that nobody has written yet. True: something was made.
 */
export async function keepRecurrences(now: number): Promise<boolean> {
  // Most people have none: no words are loaded for them each minute.
  if ((await db.recurrences.count()) === 0) return false;
  const made = await makeAllRuns(now);
  const t = await words();
  const language = languageOf(await readSettings(), navigator.languages);
  const reminded = await remindOfDrafts(now, ({ text, dueAt, zone }) => {
    const when = formatMoment(dueAt, language, zone, now);
    const about = firstLine(text);
    return about ? t('repeats:writeAbout', { when, text: about }) : t('repeats:write', { when });
  });
  return made || reminded;
}
