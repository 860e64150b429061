import { useEffect, useMemo, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import type { i18n } from 'i18next';
import { reportPage } from '../../../../components/report/page.ts';
import type { ReportDocument } from '../../../../components/report/part.ts';
import { documentOf } from '../../../../components/report/parts.ts';
import type { Language } from '../../../../utils/languages.ts';
import type { ReportDraft } from '../../../../utils/report/schema.ts';
import { ownSpan, spanOfPeriod, type DaySpan } from '../../../../utils/report/span.ts';
import { reportOf, reportTables, todayOf } from '../../../../utils/report/store.ts';
import { wordsIn } from '../../../../utils/words.ts';
import { useRested } from '../use-rested.ts';

/** A report's words, in its own language; null while they are loaded. */
function useWords(language: Language): i18n | null {
  const [words, setWords] = useState<i18n | null>(null);
  useEffect(() => {
    let wanted = true;
    void wordsIn(language).then((loaded) => wanted && setWords(loaded));
    return () => {
      wanted = false;
    };
  }, [language]);
  return words?.language === language ? words : null;
}

/** The days of the person's own period. */
export interface OwnDays {
  first: string;
  last: string;
}

/** The days that a report speaks of; null while unknown, or where the person's own make no span. */
function useSpan({ period, communities }: ReportDraft, own: OwnDays, now: number): DaySpan | null {
  const [key] = communities;
  const today = useLiveQuery(() => todayOf(key, now), [key, now]);
  if (period === 'own') return ownSpan(own.first, own.last);
  return today === undefined ? null : spanOfPeriod(period, today);
}

export interface MadeReport {
  span: DaySpan | null;
  /** null while it is made. */
  made: { document: ReportDocument; html: string } | null;
}

/** The report by a draft, made again when anything that it rests on changes. */
export function useReport(draft: ReportDraft, own: OwnDays, now: number): MadeReport {
  const words = useWords(draft.language);
  const span = useSpan(draft, own, now);
  const { client, communities, sections, note, colour, logo } = draft;
  const keys = communities.join('\n');
  const { first, last } = span ?? {};
  const [report] = useRested(
    async () => (first && last ? reportOf('', keys.split('\n'), { first, last }, now) : null),
    reportTables,
    [keys, first, last, now],
  );
  const made = useMemo(() => {
    if (!report || !words) return null;
    // Its name is put in here, so that typing it does not read the whole month again.
    const named = { ...report, client: client.trim() };
    const speech = { t: words.t, language: words.language };
    const document = documentOf(named, sections, note, speech);
    return { document, html: reportPage(document, { colour, logo }) };
  }, [report, words, client, sections, note, colour, logo]);
  return { span, made };
}
