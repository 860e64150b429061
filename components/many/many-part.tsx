import { RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { DraftFault, PlanCommunity } from '../../utils/plan/form.ts';
import type { ManyPart } from '../../utils/plan/many-form.ts';
import type { Rival } from '../../utils/plan/schema.ts';
import type { Clock } from '../../utils/plan/when.ts';
import { whenWords } from '../day-words.ts';
import { faultWords } from '../draft-words.ts';
import { RivalNotice } from '../rival-notice.tsx';
import { RubricSelect } from '../rubric-select.tsx';
import { TextCheck } from '../text-check.tsx';
import { Button } from '../ui/button.tsx';
import { Field, TextInput } from '../ui/field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { UtmBar } from '../utm/utm-bar.tsx';

interface ManyPartCardProps {
  part: ManyPart;
  name: string;
  /** It has a text of its own by now. */
  isOwn: boolean;
  /** Whose text reads the same in its network; null: nobody's. */
  sameAs: string | null;
  /** Its own day and time, where times are set one by one. */
  clock: Clock | null;
  onClock: (clock: Clock) => void;
  rubric: string | null;
  /** How many pictures all have. */
  media: number;
  faults: readonly DraftFault[];
  rival: Rival | null;
  refused: string | null;
  communities: readonly PlanCommunity[];
  now: number;
  onText: (text: string) => void;
  /** Back to the text that all share. */
  onShared: () => void;
  onRubric: (rubric: string | null) => void;
  onOpen: (url: string) => void;
}

/** One community's variation: its time, its text and what stands against it. */
export function ManyPartCard(props: ManyPartCardProps) {
  const { part, name, isOwn, sameAs, faults, rival, refused, now, clock, onClock } = props;
  const { community, text, at } = part;
  const { t, i18n } = useTranslation();
  const fault = faults[0];
  return (
    <li
      data-many={community.key}
      className="relative min-w-0 overflow-hidden rounded-lg border border-line bg-surface py-3 pr-3 pl-4"
    >
      <span
        aria-hidden="true"
        className="absolute inset-y-0 left-0 w-1"
        style={{ background: community.colour }}
      />
      <p className="mb-1.5 flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="min-w-0 truncate font-medium">{name}</span>
        <span className="text-sm text-muted tabular-nums">
          {at === null ? t('many:noTime') : whenWords(at, community.zone, now, i18n.language, t)}
        </span>
      </p>
      {clock && (
        <div className="mb-2 grid grid-cols-[1fr_7.5rem] gap-2">
          <Field label={t('slots:each.day', { name })} labelHidden>
            <TextInput
              type="date"
              value={clock.day}
              onChange={(event) => onClock({ ...clock, day: event.target.value })}
            />
          </Field>
          <Field label={t('slots:each.time', { name })} labelHidden>
            <TextInput
              type="time"
              value={clock.time}
              onChange={(event) => onClock({ ...clock, time: event.target.value })}
            />
          </Field>
        </div>
      )}
      <Field label={t('many:textFor', { name })} labelHidden error={fault && t(faultWords[fault])}>
        <TextArea
          className={`max-h-60 min-h-20! ${isOwn ? '' : 'text-muted'}`}
          value={text}
          onChange={(event) => props.onText(event.target.value)}
        />
      </Field>
      <TextCheck text={text} media={props.media} community={community}>
        {isOwn && (
          <Button
            size="small"
            kind="quiet"
            className="-mr-1.5"
            icon={<RotateCcw />}
            onClick={props.onShared}
          >
            {t('many:useShared')}
          </Button>
        )}
      </TextCheck>
      {sameAs && !rival && (
        <p className="mt-1 rounded-sm bg-warn-soft px-2 py-1 text-xs text-warn">
          {t('many:sameAs', { name: sameAs })}
        </p>
      )}
      <UtmBar
        text={text}
        community={community}
        at={at}
        rubric={props.rubric}
        onText={props.onText}
      />
      {community.rubrics && community.rubrics.length > 0 && (
        <div className="mt-2">
          <RubricSelect
            rubrics={community.rubrics}
            value={props.rubric}
            onChange={props.onRubric}
          />
        </div>
      )}
      {rival && (
        <div className="mt-2">
          <RivalNotice
            rival={rival}
            text={text}
            communities={props.communities}
            now={now}
            refused
            onOpen={props.onOpen}
          />
        </div>
      )}
      {refused && (
        <p role="alert" className="mt-1 text-xs text-bad">
          {refused}
        </p>
      )}
    </li>
  );
}
