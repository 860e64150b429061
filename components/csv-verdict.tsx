import { Check, CopyX, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CsvFaultKey, CsvNoteKey, CsvRow } from '../utils/plan/csv/schema.ts';
import { isGood } from '../utils/plan/csv/schema.ts';
import { whenWords } from './day-words.ts';
import { Badge } from './ui/badge.tsx';

const faultWords: Record<CsvFaultKey, string> = {
  noCommunity: 'many:csv.fault.noCommunity',
  unknownCommunity: 'many:csv.fault.unknownCommunity',
  severalCommunities: 'many:csv.fault.severalCommunities',
  empty: 'many:csv.fault.empty',
  tooLong: 'many:csv.fault.tooLong',
  noDate: 'many:csv.fault.noDate',
  badDate: 'many:csv.fault.badDate',
  dayOrMonth: 'many:csv.fault.dayOrMonth',
  noTime: 'many:csv.fault.noTime',
  badTime: 'many:csv.fault.badTime',
  badZone: 'many:csv.fault.badZone',
  gap: 'many:csv.fault.gap',
  past: 'many:csv.fault.past',
};
const noteWords: Record<CsvNoteKey, string> = {
  pictures: 'many:csv.note.pictures',
  unknownRubric: 'many:csv.note.unknownRubric',
};

/** One row of a file with its verdict: what comes of it, or all that is wrong with it. */
export function CsvVerdict({ row, now }: { row: CsvRow; now: number }) {
  const { t, i18n } = useTranslation();
  const good = isGood(row);
  const { draft } = row;
  const when =
    draft && !row.asDraft ? whenWords(draft.dueAt, draft.zone, now, i18n.language, t) : null;
  const wrong = [
    ...row.faults.map(({ key, value }) => t(faultWords[key], { value })),
    ...(row.sameAs === null ? [] : [t('many:csv.sameAs', { row: row.sameAs })]),
    ...(row.rival ? [t(row.rival.kind === 'planned' ? 'many:csv.inPlan' : 'many:csv.onWall')] : []),
  ];
  const Icon = good ? Check : row.faults.length > 0 ? TriangleAlert : CopyX;
  return (
    <li className="grid grid-cols-[2.25rem_1.25rem_minmax(0,1fr)] items-start gap-2 py-2">
      <span className="text-right text-sm text-muted tabular-nums">{row.row}</span>
      <Icon className={`mt-0.5 size-4 ${good ? 'text-good' : 'text-bad'}`} aria-hidden="true" />
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-2 text-sm text-muted">
          {[row.community, when].filter(Boolean).join(' · ')}
          {good && row.asDraft && <Badge>{t('many:csv.draft')}</Badge>}
        </p>
        <p className="line-clamp-2 whitespace-pre-line">
          {row.text || <span className="text-muted">{t('day:withoutText')}</span>}
        </p>
        {wrong.map((sentence) => (
          <p key={sentence} className="text-sm text-bad">
            {sentence}
          </p>
        ))}
        {row.notes.map(({ key, value }) => (
          <p key={key} className="text-sm text-muted">
            {t(noteWords[key], { value })}
          </p>
        ))}
      </div>
    </li>
  );
}
