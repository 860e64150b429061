import { ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { FieldHealth, PlaceHealth as Health } from '../utils/health/schema.ts';
import { begun, byImportance, lineWord, placeWord, stateWord } from './health-words.ts';
import { Badge } from './ui/badge.tsx';

const isBad = ({ state }: FieldHealth) => state === 'lost' || state === 'gone';

/** How one place is read today: a bar with its count; opened, every field with the row that gave it. */
export function PlaceHealth({ health, now }: { health: Health; now: number }) {
  const { t } = useTranslation();
  const { place, today, fields, whole } = health;
  const shown = fields
    .filter((one) => one.expected || one.row !== null || isBad(one))
    .sort((a, b) => Number(isBad(b)) - Number(isBad(a)) || byImportance(a.field, b.field));
  const bad = fields.some(isBad) || (whole !== null && isBad(whole));
  return (
    <details className="group" data-place={place}>
      <summary className="flex list-none items-center gap-3 rounded-sm py-1.5 [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden="true"
          className="size-4 shrink-0 text-muted transition-transform group-open:rotate-90"
        />
        <span className="min-w-0 flex-1">{placeWord(place, t)}</span>
        <Bar read={today.read} all={today.expected} bad={bad} />
        <Count read={today.read} all={today.expected} />
      </summary>
      <ul className="mb-2 ml-2 border-l border-line pl-5">
        {shown.map((field) => (
          <FieldRow key={field.field} health={field} now={now} />
        ))}
      </ul>
    </details>
  );
}

function FieldRow({ health, now }: { health: FieldHealth; now: number }) {
  const { t, i18n } = useTranslation();
  const { field, today, row, expected } = health;
  const state = stateWord(health, now, t, i18n.language);
  const told = health.state === 'unsure' && !expected ? null : state;
  return (
    <li className="py-1 text-sm" data-field={field}>
      <p className="flex flex-wrap items-center gap-x-2">
        <span>{begun(lineWord(field, t), i18n.language)}</span>
        {told && (
          <Badge tone={isBad(health) ? 'bad' : health.state === 'changed' ? 'warn' : 'plain'}>
            {told}
          </Badge>
        )}
        <span className="ml-auto">
          <Count read={today.read} all={today.looked} />
        </span>
      </p>
      {/* The place itself, or its address: nothing that one could look for in the page. */}
      {row && row !== ':scope' && (
        <p className="truncate text-xs text-muted" title={row}>
          {t('health:by')} <code>{row}</code>
        </p>
      )}
    </li>
  );
}

function Count({ read, all }: { read: number; all: number }) {
  const { t, i18n } = useTranslation();
  const figure = (value: number) => new Intl.NumberFormat(i18n.language).format(value);
  return (
    <span className="min-w-16 shrink-0 text-right sm:min-w-24 text-sm text-muted tabular-nums">
      {all > 0 ? t('health:ofAll', { read: figure(read), all: figure(all) }) : t('health:notToday')}
    </span>
  );
}

function Bar({ read, all, bad }: { read: number; all: number; bad: boolean }) {
  return (
    <span
      aria-hidden="true"
      className="h-1.5 w-10 shrink-0 sm:w-20 overflow-hidden rounded-full bg-sunken"
    >
      <span
        className={`block h-full rounded-full ${bad ? 'bg-warn' : 'bg-good'}`}
        style={{ width: `${all > 0 ? (read / all) * 100 : 0}%` }}
      />
    </span>
  );
}
