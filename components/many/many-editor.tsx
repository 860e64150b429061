import { useState } from 'react';
import { ArrowLeft, CalendarCheck, FilePen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { AddAnswer, DraftFault, PlanCommunity, PlanPicture } from '../../utils/plan/form.ts';
import { draftsFrom, partsOf, type ManyFields } from '../../utils/plan/many-form.ts';
import type { PlanDraft } from '../../utils/plan/schema.ts';
import type { Rival } from '../../utils/plan/schema.ts';
import { equalInSet } from '../../utils/plan/set-rules.ts';
import { DraftPictures } from '../draft-pictures.tsx';
import { nameAmong } from '../name-among.ts';
import type { ShareAddress } from '../preview/preview-sheet.tsx';
import { TextCheckLines } from '../text-check-lines.tsx';
import { ToggleChips } from '../toggle-chips.tsx';
import { TypographyButton } from '../typography-button.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { usePictures } from '../use-pictures.ts';
import { ManyPartCard } from './many-part.tsx';
import { ManyPreview } from './many-preview.tsx';
import { ManyTimes } from './many-times.tsx';

/** How saving a set went: `rivals` and `refused` name a part by its place. */
export type ManyAnswer =
  | 'saved'
  | { rivals: readonly { place: number; rival: Rival }[] }
  | { refused: string; place: number | null };

/** X, which counts some signs twice: typography says so. */
const weighs = ({ rules }: PlanCommunity) => rules.text.unit === 'weighted';

export interface ManyEditorProps {
  communities: readonly PlanCommunity[];
  initial: ManyFields;
  pictures: Readonly<Record<string, PlanPicture>>;
  /** Each community's next free time, as far as it is known. */
  free: Readonly<Record<string, number>>;
  now: number;
  /** Where answers to a share page go. */
  address?: ShareAddress;
  onSave: (drafts: readonly PlanDraft[], asDraft: boolean) => Promise<ManyAnswer>;
  onAddMedia: (file: File) => Promise<AddAnswer>;
  onOpen: (url: string) => void;
  /** Back to the form for one, with what was written. */
  onBack: (fields: ManyFields) => void;
}

/** Where times are set one by one: this one's; one that was added later begins with the common time. */
const clockFor = ({ times, day, time }: ManyFields, key: string) =>
  times.kind === 'each' ? (times.clocks[key] ?? { day, time }) : null;

/** One post for many communities: what they share on the left, each one's own text beside it. */
export function ManyEditor(props: ManyEditorProps) {
  const { communities, free, now } = props;
  const { t, i18n } = useTranslation();
  const [fields, setFields] = useState(props.initial);
  const [faults, setFaults] = useState<Readonly<Record<string, DraftFault[]>>>({});
  const [answer, setAnswer] = useState<Exclude<ManyAnswer, 'saved'> | null>(null);
  const [busy, setBusy] = useState(false);
  const pictures = usePictures(fields.media, props.pictures, props.onAddMedia, (media) =>
    change({ media }),
  );

  const parts = partsOf(fields, communities, free);
  const equal = equalInSet(
    parts.map(({ community, text }) => ({ network: community.network, text })),
  );
  const few = parts.length < 2;

  function change(part: Partial<ManyFields>) {
    setFaults({});
    setAnswer(null);
    setFields((old) => ({ ...old, ...part }));
  }

  async function save(asDraft: boolean) {
    const made = draftsFrom(fields, parts, { now: Date.now(), asDraft });
    setAnswer(null);
    setFaults('faults' in made ? made.faults : {});
    if ('faults' in made) return;
    setBusy(true);
    const result = await props.onSave(made.drafts, asDraft);
    setBusy(false);
    if (result !== 'saved') setAnswer(result);
  }

  const refusedAt = answer && 'refused' in answer ? answer : null;
  const rivalAt = (place: number) =>
    answer && 'rivals' in answer
      ? (answer.rivals.find((one) => one.place === place)?.rival ?? null)
      : null;
  const names = (keys: readonly PlanCommunity[]) =>
    keys.map((one) => ({ value: one.key, label: nameAmong(one, communities, i18n.language) }));

  return (
    <form
      className="@container flex min-w-0 flex-col gap-5"
      noValidate
      {...pictures.dropped}
      onSubmit={(event) => {
        event.preventDefault();
        void save(false);
      }}
    >
      <div className="grid items-start gap-6 @2xl:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-4">
          <ToggleChips
            label={t('many:where')}
            hint={few ? t('many:few') : undefined}
            choices={names(communities)}
            chosen={fields.communities}
            onChange={(chosen) => change({ communities: chosen })}
          />
          <Field label={t('many:shared')} hint={t('many:sharedHint')}>
            <TextArea
              autoFocus
              className="max-h-80 min-h-28!"
              placeholder={t('draft:textPlaceholder')}
              value={fields.text}
              onChange={(event) => change({ text: event.target.value })}
            />
          </Field>
          <div className="-mt-2 flex items-start justify-between gap-2">
            <TextCheckLines
              text={fields.text}
              media={fields.media.length}
              communities={parts.map((part) => part.community)}
            />
            <TypographyButton
              text={fields.text}
              community={parts.map((part) => part.community).find(weighs)}
              onText={(text) => change({ text })}
            />
          </div>
          <DraftPictures
            pictures={pictures.shown}
            most={null}
            tooMany={false}
            refused={pictures.refused}
            onFiles={pictures.take}
            onOrder={(media) => change({ media })}
          />
          <ManyTimes fields={fields} parts={parts} now={now} onChange={change} />
        </div>
        <ul aria-label={t('many:texts')} className="flex min-w-0 flex-col gap-3">
          {parts.map((part, place) => {
            const { key } = part.community;
            const twin = equal[place] ?? null;
            return (
              <ManyPartCard
                key={key}
                part={part}
                name={nameAmong(part.community, communities, i18n.language)}
                isOwn={fields.own[key] !== undefined}
                sameAs={
                  twin === null
                    ? null
                    : nameAmong(
                        parts[twin]?.community ?? part.community,
                        communities,
                        i18n.language,
                      )
                }
                media={fields.media.length}
                clock={clockFor(fields, key)}
                onClock={(clock) => {
                  const { times } = fields;
                  const clocks = times.kind === 'each' ? times.clocks : {};
                  change({ times: { kind: 'each', clocks: { ...clocks, [key]: clock } } });
                }}
                rubric={fields.rubrics[key] ?? null}
                faults={faults[key] ?? []}
                rival={rivalAt(place)}
                refused={refusedAt?.place === place ? refusedAt.refused : null}
                communities={communities}
                now={now}
                onText={(text) => change({ own: { ...fields.own, [key]: text } })}
                onShared={() => {
                  const others = Object.entries(fields.own).filter(([other]) => other !== key);
                  change({ own: Object.fromEntries(others) });
                }}
                onRubric={(rubric) => change({ rubrics: { ...fields.rubrics, [key]: rubric } })}
                onOpen={props.onOpen}
              />
            );
          })}
        </ul>
      </div>
      {refusedAt?.place === null && (
        <p role="alert" className="text-sm text-bad">
          {refusedAt.refused}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-2 border-t border-line pt-4">
        <Button kind="primary" type="submit" disabled={busy || few} icon={<CalendarCheck />}>
          {few ? t('draft:plan') : t('many:plan', { count: parts.length })}
        </Button>
        <Button disabled={busy || few} icon={<FilePen />} onClick={() => void save(true)}>
          {t('draft:keep')}
        </Button>
        <ManyPreview
          parts={parts}
          communities={communities}
          pictures={pictures.shown}
          now={now}
          address={props.address}
        />
        <Button kind="quiet" icon={<ArrowLeft />} onClick={() => props.onBack(fields)}>
          {t('many:back')}
        </Button>
      </div>
    </form>
  );
}
