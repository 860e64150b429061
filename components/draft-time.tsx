import { useTranslation } from 'react-i18next';
import type { PublishingTimer } from '../utils/networks/publishing.ts';
import type { BestTime } from '../utils/insights/slots.ts';
import { meantAt, type DraftFields, type FormTimes } from '../utils/plan/form.ts';
import { besideStep, instantOf, offsetName, sameClock } from '../utils/plan/when.ts';
import { clockAt } from '../utils/text/zone.ts';
import { formatMoment } from '../utils/text/format.ts';
import { DraftSlots } from './draft-slots.tsx';
import { DraftTimeChips } from './draft-time-chips.tsx';
import { Field, TextInput } from './ui/field.tsx';
import { Segmented } from './ui/segmented.tsx';
import { ownZone } from '../utils/text/day-in.ts';

interface DraftTimeProps {
  fields: Pick<DraftFields, 'day' | 'time' | 'second'>;
  /** The community's zone; null while none is chosen: then this computer's. */
  zone: string | null;
  now: number;
  error: string | null;
  /** The timer of the community's network, where it has one that must be minded. */
  timer?: PublishingTimer;
  /** Times that are clearly better in this community; none are shown when there are none. */
  best: readonly BestTime[];
  /** The community (`network:id`) and what is asked of its own slots; without it none are shown. */
  community: string;
  times?: FormTimes | undefined;
  onChange: (change: Partial<Pick<DraftFields, 'day' | 'time' | 'second'>>) => void;
}

/** The day and time by the community's clock, and what that is on the person's own. */
export function DraftTime({
  fields,
  zone: theirs,
  now,
  error,
  timer,
  best,
  community,
  times,
  onChange,
}: DraftTimeProps) {
  const { t, i18n } = useTranslation();
  const own = ownZone();
  const zone = theirs ?? own;
  const found = instantOf(fields, zone);
  const at = meantAt(fields, zone);
  const { time } = fields;
  const step = timer?.minuteStep ?? null;
  const beside = step === null ? null : besideStep(time, step);
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-sm font-medium">{t('draft:when.label')}</legend>
      <div className="flex flex-wrap gap-2">
        <Field label={t('draft:when.day')} labelHidden className="grow basis-36">
          <TextInput
            type="date"
            value={fields.day}
            min={clockAt(now, zone).day}
            max="2099-12-31"
            onChange={(event) => onChange({ day: event.target.value, second: false })}
          />
        </Field>
        <Field label={t('draft:when.time')} labelHidden className="grow basis-24">
          <TextInput
            type="time"
            value={time}
            onChange={(event) => onChange({ time: event.target.value, second: false })}
          />
        </Field>
      </div>
      {error && (
        <p role="alert" className="mt-1 text-xs text-bad">
          {error}
        </p>
      )}
      <div role="status" className="mt-1 flex flex-col gap-0.5 text-xs text-muted">
        <p>
          {theirs === null
            ? t('draft:when.ownZone', { zone, offset: offsetName(zone, at ?? now) })
            : t('draft:when.zone', { zone, offset: offsetName(zone, at ?? now) })}
        </p>
        {at !== null && !sameClock(zone, own, at) && (
          <p className="text-ink">
            {t('draft:when.yours', {
              when: formatMoment(at, i18n.language, own, now),
              zone: own,
              offset: offsetName(own, at),
            })}
          </p>
        )}
        {beside && step !== null && (
          <p className="text-warn">{t('publishing:minuteStep', { count: step, ...beside })}</p>
        )}
        {found?.kind === 'gap' && (
          <p className="text-warn">
            {t('draft:when.gap', { time, instead: clockAt(found.at, zone).time })}
          </p>
        )}
        {found?.kind === 'twice' && <p className="text-warn">{t('draft:when.twice', { time })}</p>}
      </div>
      {theirs !== null && (
        <DraftTimeChips best={best} zone={theirs} now={now} chosen={at} onChange={onChange} />
      )}
      {theirs !== null && times && (
        <DraftSlots
          key={community}
          community={community}
          zone={theirs}
          now={now}
          chosen={at}
          best={best}
          times={times}
          onChange={onChange}
        />
      )}
      {found?.kind === 'twice' && (
        <div className="mt-1.5">
          <Segmented
            label={t('draft:when.which')}
            labelHidden
            value={fields.second ? 'second' : 'first'}
            choices={[
              {
                value: 'first',
                label: t('draft:when.first', { offset: offsetName(zone, found.at) }),
              },
              {
                value: 'second',
                label: t('draft:when.second', { offset: offsetName(zone, found.later) }),
              },
            ]}
            onChange={(which) => onChange({ second: which === 'second' })}
          />
        </div>
      )}
    </fieldset>
  );
}
