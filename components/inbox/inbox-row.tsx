import { AlarmClock, Check, Clock, LockKeyhole, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { InboxLine } from '../../utils/inbox/rules.ts';
import type { LaterMoment } from '../../utils/reminders/moments.ts';
import type { Answering } from '../../utils/sharing/shown.ts';
import { formatSpan } from '../../utils/text/ago.ts';
import { whenWords } from '../day-words.ts';
import { ColleagueAnswers } from '../sharing/colleague-answers.tsx';
import { kindWords, toneLook, toneWords } from '../triage-words.ts';
import { Badge } from '../ui/badge.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { LaterChoice } from './later-choice.tsx';
import { ownZone } from '../../utils/text/day-in.ts';

const lateness = { no: 'text-muted', soon: 'text-warn', yes: 'text-bad' };

export interface RowActions {
  open: (line: InboxLine) => void;
  putOff: (line: InboxLine, at: number) => void;
  takeBack: (line: InboxLine) => void;
  setAside: (line: InboxLine) => void;
}

interface InboxRowProps {
  line: InboxLine;
  networkTitle: string;
  now: number;
  /** A colleague who answers it now. */
  answering?: Answering | undefined;
  /** The keys speak of this one. */
  chosen: boolean;
  /** Asked: until when? Its choices; null: not asked. */
  moments: readonly LaterMoment[] | null;
  actions: RowActions;
  onChoose: () => void;
  onLater: (asked: boolean) => void;
  /** Its main control, for the focus. */
  control: (element: HTMLButtonElement | null) => void;
}

/** Who waits, how long, where, what it is about; and what can be done about it. */
export function InboxRow(props: InboxRowProps) {
  const { line, networkTitle, now, chosen, moments, actions } = props;
  const { control, onChoose, onLater, answering } = props;
  const { t, i18n } = useTranslation();
  const { author, waited, triage, later, of } = line;
  const name = author || t('common:nameless');
  const Icon = line.private ? LockKeyhole : Clock;
  const put = later !== null && later.at > now ? later : null;
  const text = line.private ? t('inbox:privateText') : line.text || t('inbox:withoutText');
  return (
    <li
      aria-current={chosen || undefined}
      className={`relative flex flex-col gap-2 py-2.5 pr-2 pl-4 ${chosen ? 'bg-accent-soft' : ''}`}
      onClick={onChoose}
    >
      <span
        aria-hidden="true"
        className="absolute inset-y-2 left-1 w-1 rounded-full"
        style={{ background: of.colour }}
      />
      <div className="flex items-start gap-1">
        <button
          type="button"
          ref={control}
          tabIndex={chosen ? 0 : -1}
          className="group flex min-w-0 flex-1 flex-col gap-0.5 rounded-sm text-left"
          title={line.dated ? undefined : t('inbox:firstSeen')}
          onFocus={onChoose}
          onClick={() => actions.open(line)}
        >
          <span className="flex items-center gap-1.5">
            <Icon className={`size-3.5 shrink-0 ${lateness[waited.late]}`} aria-hidden="true" />
            <span className="sr-only">{t(line.private ? 'talk:private' : 'talk:public')}</span>
            <span className="min-w-0 flex-1 truncate font-medium group-hover:underline">
              {name}
            </span>
            <span className={`shrink-0 text-sm tabular-nums ${lateness[waited.late]}`}>
              {line.dated ? '' : '≥ '}
              {formatSpan(waited, i18n.language)}
            </span>
          </span>
          <span
            className={`line-clamp-2 text-sm ${line.private || !line.text ? 'text-muted' : ''}`}
          >
            {text}
          </span>
          <span className="flex flex-wrap items-center gap-x-1.5 gap-y-1 text-xs text-muted">
            {of.name} · {networkTitle}
            {triage?.kind && <Badge>{t(kindWords[triage.kind])}</Badge>}
            {triage?.tone && triage.tone !== 'neutral' && (
              <Badge tone={toneLook[triage.tone]}>{t(toneWords[triage.tone])}</Badge>
            )}
          </span>
        </button>
        {put ? (
          <IconButton
            label={t('inbox:back')}
            icon={<Undo2 />}
            onClick={() => actions.takeBack(line)}
          />
        ) : (
          <IconButton
            label={`${t('inbox:later')}: ${name}`}
            icon={<AlarmClock />}
            aria-expanded={moments !== null}
            onClick={() => onLater(moments === null)}
          />
        )}
        <IconButton
          label={`${t('inbox:noAnswer')}: ${name}`}
          icon={<Check />}
          onClick={() => actions.setAside(line)}
        />
      </div>
      {answering && <ColleagueAnswers by={answering} line />}
      {put && (
        <p className="flex items-center gap-1.5 text-xs text-muted">
          <AlarmClock className="size-3.5" aria-hidden="true" />
          {t('inbox:laterUntil', {
            when: whenWords(put.at, ownZone(), now, i18n.language, t),
          })}
        </p>
      )}
      {moments && (
        <LaterChoice
          moments={moments}
          onPick={(at) => actions.putOff(line, at)}
          onCancel={() => onLater(false)}
        />
      )}
    </li>
  );
}
