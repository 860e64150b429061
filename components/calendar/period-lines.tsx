import { Plus, Scale } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PeriodCounts } from '../../utils/plan/calendar.ts';
import type { Mix } from '../../utils/rubrics/mix.ts';
import { formatRate } from '../../utils/text/format.ts';
import { RubricDot } from '../rubric-chips.tsx';
import { Button } from '../ui/button.tsx';

/** Plan against fact: how many of the period's posts are out, did not go out, lie ahead. */
export function PeriodLine({ counts }: { counts: PeriodCounts }) {
  const { t } = useTranslation();
  const { live, failed, ahead } = counts;
  if (live + failed + ahead === 0) return null;
  return (
    <p className="text-sm text-muted tabular-nums first-letter:uppercase" data-period>
      {live + failed > 0 && t('calendar:period.out', { count: live + failed, live })}
      {failed > 0 && (
        <>
          {' · '}
          <span className="text-bad">{t('calendar:period.failed', { count: failed })}</span>
        </>
      )}
      {ahead > 0 && (
        <>
          {live + failed > 0 && ' · '}
          {t('calendar:period.ahead', { count: ahead })}
        </>
      )}
    </p>
  );
}

interface MixLineProps {
  mix: Mix;
  /** Whose mix it is, where several communities are shown. */
  name: string | null;
  /** null: nothing can be planned in the shown days any more. */
  onPlan: ((rubric: string) => void) | null;
}

/** Is the mix of rubrics as wanted? The one that lacks most, and a way to plan it. */
export function MixLine({ mix, name, onPlan }: MixLineProps) {
  const { t, i18n } = useTranslation();
  const { lacking, n, without } = mix;
  const percent = (value: number) => formatRate(value, i18n.language);
  return (
    <div
      data-mix={lacking ? 'lacking' : 'even'}
      className="flex flex-wrap items-center gap-x-3 gap-y-1.5 rounded-md border border-line bg-surface px-3 py-2 text-sm"
    >
      <Scale className="size-4 shrink-0 text-muted" aria-hidden="true" />
      <p className="min-w-0 flex-1 basis-60">
        {name && <span className="text-muted">{name}: </span>}
        {lacking ? (
          <>
            <span className="inline-flex items-center gap-1.5 align-middle font-medium">
              <RubricDot colour={lacking.rubric.colour} />
              {t('calendar:mix.lacks', { rubric: lacking.rubric.name })}
            </span>{' '}
            <span className="text-muted tabular-nums">
              {t('calendar:mix.share', {
                count: n,
                own: lacking.n,
                now: percent(lacking.share ?? 0),
                wanted: percent(lacking.rubric.share ?? 0),
              })}
            </span>
          </>
        ) : n === 0 ? (
          <span className="text-muted">{t('calendar:mix.none')}</span>
        ) : (
          <span className="text-muted">{t('calendar:mix.even', { count: n })}</span>
        )}
        {without > 0 && (
          <span className="text-muted"> {t('calendar:mix.without', { count: without })}</span>
        )}
      </p>
      {lacking && onPlan && (
        <Button size="small" icon={<Plus />} onClick={() => onPlan(lacking.rubric.uuid)}>
          {t('calendar:mix.plan', { rubric: lacking.rubric.name })}
        </Button>
      )}
      {n > 0 && <MixParts mix={mix} />}
    </div>
  );
}

/** The rubrics' names with what there is and what is wanted, for who wants to see all. */
function MixParts({ mix }: { mix: Mix }) {
  const { t } = useTranslation();
  const wanted = mix.parts.filter(({ rubric }) => rubric.share !== null);
  return (
    <ul className="flex basis-full flex-wrap gap-x-3 gap-y-0.5 pl-7 text-xs text-muted tabular-nums">
      {wanted.map(({ rubric, n, share }) => (
        <li key={rubric.uuid} className="inline-flex items-center gap-1">
          <RubricDot colour={rubric.colour} />
          {t('calendar:mix.part', {
            rubric: rubric.name,
            n,
            now: Math.round(share ?? 0),
            wanted: rubric.share ?? 0,
          })}
        </li>
      ))}
    </ul>
  );
}
