import { useState } from 'react';
import { ArrowLeft, Repeat } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AddAnswer, PlanCommunity, PlanPicture } from '../../utils/plan/form.ts';
import type { Rival } from '../../utils/plan/schema.ts';
import {
  calendarOf,
  repeatDraftOf,
  type RepeatFault,
  type RepeatFields,
} from '../../utils/recurrence/form.ts';
import { comingRuns, lastsFor } from '../../utils/recurrence/rules.ts';
import type { RecurrenceDraft } from '../../utils/recurrence/schema.ts';
import { formatMoment } from '../../utils/text/format.ts';
import { DraftPictures } from '../draft-pictures.tsx';
import { nameAmong } from '../name-among.ts';
import { RivalNotice } from '../rival-notice.tsx';
import { RubricSelect } from '../rubric-select.tsx';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import { usePictures } from '../use-pictures.ts';
import { RepeatTexts } from './repeat-texts.tsx';
import { RepeatWhen } from './repeat-when.tsx';
import { repeatFaultWords, ruleWords } from './repeat-words.ts';

export type RepeatAnswer = 'saved' | { rival: Rival } | { refused: string };

export interface RepeatEditorProps {
  communities: readonly PlanCommunity[];
  initial: RepeatFields;
  pictures: Readonly<Record<string, PlanPicture>>;
  now: number;
  /** A rule is changed from one of its runs on: its community stays. */
  following?: boolean;
  onSave: (draft: RecurrenceDraft) => Promise<RepeatAnswer>;
  onAddMedia: (file: File) => Promise<AddAnswer>;
  onOpen: (url: string) => void;
  onBack: (fields: RepeatFields) => void;
}

/** A post that comes again: its texts on the left, its calendar and what comes of it beside. */
export function RepeatEditor(props: RepeatEditorProps) {
  const { communities, now, following = false } = props;
  const { t, i18n } = useTranslation();
  const [fields, setFields] = useState(props.initial);
  const [faults, setFaults] = useState<readonly RepeatFault[]>([]);
  const [answer, setAnswer] = useState<Exclude<RepeatAnswer, 'saved'> | null>(null);
  const [busy, setBusy] = useState(false);
  const pictures = usePictures(fields.media, props.pictures, props.onAddMedia, (media) =>
    change({ media }),
  );
  const community = communities.find(({ key }) => key === fields.community);
  const { rules, rubrics } = community ?? {};

  function change(part: Partial<RepeatFields>) {
    setFaults([]);
    setAnswer(null);
    setFields((old) => ({ ...old, ...part }));
  }

  async function save() {
    const made = repeatDraftOf(fields, community, Date.now());
    setAnswer(null);
    setFaults('faults' in made ? made.faults : []);
    if ('faults' in made) return;
    setBusy(true);
    const result = await props.onSave(made.draft);
    setBusy(false);
    if (result !== 'saved') setAnswer(result);
  }

  // Those beside whose field nothing is said.
  const said: readonly RepeatFault[] = ['when', 'past', 'count', 'endDay', 'posts', 'tooMany'];
  return (
    <form
      className="@container flex min-w-0 flex-col gap-5"
      noValidate
      {...pictures.dropped}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="grid items-start gap-6 @2xl:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-4">
          {!following && (
            <Select
              label={t('draft:community')}
              value={fields.community}
              choices={[
                ...(community ? [] : [{ value: fields.community, label: t('draft:choose') }]),
                ...communities.map((one) => ({
                  value: one.key,
                  label: nameAmong(one, communities, i18n.language),
                })),
              ]}
              onChange={(key) => change({ community: key })}
            />
          )}
          <RepeatTexts fields={fields} community={community} onChange={change} />
          {rubrics && rubrics.length > 0 && (
            <RubricSelect
              rubrics={rubrics}
              value={fields.rubric}
              onChange={(rubric) => change({ rubric })}
            />
          )}
          <DraftPictures
            pictures={pictures.shown}
            most={rules?.media ?? null}
            tooMany={faults.includes('tooMany')}
            refused={pictures.refused}
            onFiles={pictures.take}
            onOrder={(media) => change({ media })}
          />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <RepeatWhen
            fields={fields}
            community={community}
            faults={faults}
            now={now}
            onChange={change}
          />
          {community && <Outlook fields={fields} zone={community.zone} now={now} />}
        </div>
      </div>
      {faults
        .filter((fault) => !said.includes(fault))
        .map((fault) => (
          <p key={fault} role="alert" className="text-sm text-bad">
            {t(repeatFaultWords[fault])}
          </p>
        ))}
      {answer && 'rival' in answer && (
        <RivalNotice
          rival={answer.rival}
          text={fields.texts.join('\n\n')}
          communities={communities}
          now={now}
          refused
          onOpen={props.onOpen}
        />
      )}
      {answer && 'refused' in answer && (
        <p role="alert" className="text-sm text-bad">
          {answer.refused}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-2 border-t border-line pt-4">
        <Button kind="primary" type="submit" disabled={busy} icon={<Repeat />}>
          {following ? t('repeats:saveFollowing') : t('repeats:save')}
        </Button>
        <Button kind="quiet" icon={<ArrowLeft />} onClick={() => props.onBack(fields)}>
          {following ? t('repeats:toList') : t('many:back')}
        </Button>
      </div>
    </form>
  );
}

/** What the rule comes to: in words, its next days, and how long its texts last. */
function Outlook({ fields, zone, now }: { fields: RepeatFields; zone: string; now: number }) {
  const { t, i18n } = useTranslation();
  const calendar = calendarOf(fields, zone);
  if (!calendar) return null;
  const runs = comingRuns({ ...calendar, stopsAt: null }, now, 5);
  const texts = fields.texts.filter((text) => text.trim() !== '').length;
  const lasts = fields.make === 'variants' && texts > 0 ? lastsFor(calendar, texts) : null;
  return (
    <section aria-live="polite" className="flex flex-col gap-2 rounded-md bg-sunken px-3 py-2.5">
      <p className="font-medium first-letter:uppercase">{ruleWords(calendar, i18n.language, t)}</p>
      <ol className="flex flex-wrap gap-1.5 text-sm tabular-nums">
        {runs.map(({ run, at }) => (
          <li key={run} className="rounded-sm bg-raised px-2 py-0.5">
            {formatMoment(at, i18n.language, zone, now)}
          </li>
        ))}
      </ol>
      {lasts !== null && (
        <p className="text-sm text-warn">{t('repeats:lasts', { count: lasts })}</p>
      )}
      <p className="text-xs text-muted">{t('repeats:ahead')}</p>
    </section>
  );
}
