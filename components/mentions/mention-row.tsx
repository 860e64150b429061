import { Ban, Check, ExternalLink, Flag } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Mention, MentionMark } from '../../utils/mentions/schema.ts';
import { formatAgo } from '../../utils/text/ago.ts';
import { toneLook, toneWords } from '../triage-words.ts';
import { Badge } from '../ui/badge.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { placeWords } from './mention-words.ts';

interface MentionRowProps {
  mention: Mention;
  /** The community whose keyword it is. */
  of: { name: string; colour: string };
  networkTitle: string;
  now: number;
  onMark: (mark: MentionMark) => void;
}

/** Where, when, who, the words around; and what the person says of it. */
export function MentionRow({ mention, of, networkTitle, now, onMark }: MentionRowProps) {
  const { t, i18n } = useTranslation();
  const { mark, tone, url } = mention;
  const name = mention.authorName || t('common:nameless');
  const toggle = (to: MentionMark) => onMark(mark === to ? 'seen' : to);
  return (
    <li className="relative flex items-start gap-1 py-2.5 pr-2 pl-5">
      <span
        aria-hidden="true"
        className="absolute inset-y-2 left-1.5 w-1 rounded-full"
        style={{ background: of.colour }}
      />
      <a
        href={url}
        target="_blank"
        rel="noreferrer"
        title={t('mentions:open')}
        className="group flex min-w-0 flex-1 flex-col gap-0.5 rounded-sm"
        onClick={() => mark === 'new' && onMark('seen')}
        onAuxClick={() => mark === 'new' && onMark('seen')}
      >
        <span className="flex items-center gap-1.5">
          {mark === 'new' && (
            <span className="size-2 shrink-0 rounded-full bg-accent">
              <span className="sr-only">{t('mentions:state.new')}</span>
            </span>
          )}
          <span className="min-w-0 truncate font-medium group-hover:underline">{name}</span>
          <ExternalLink className="size-3.5 shrink-0 text-muted" aria-hidden="true" />
          <span className="ml-auto shrink-0 text-sm text-muted tabular-nums">
            {formatAgo(mention.writtenAt ?? mention.firstSeenAt, now, i18n.language)}
          </span>
        </span>
        <span className="line-clamp-3 text-sm break-words">
          {mention.before}
          <mark className="rounded-xs bg-warn-soft px-0.5 font-semibold text-ink">
            {mention.match}
          </mark>
          {mention.after}
        </span>
        <span className="flex flex-wrap items-center gap-x-1.5 gap-y-1 text-xs text-muted">
          {of.name} · {networkTitle} · {t(placeWords[mention.place])}
          {tone && tone !== 'neutral' && <Badge tone={toneLook[tone]}>{t(toneWords[tone])}</Badge>}
        </span>
      </a>
      <div className="flex shrink-0 max-sm:flex-col">
        {mark === 'new' && (
          <IconButton
            label={`${t('mentions:seen')}: ${name}`}
            icon={<Check />}
            onClick={() => onMark('seen')}
          />
        )}
        <IconButton
          label={`${t('mentions:ours')}: ${name}`}
          icon={<Flag />}
          tone={mark === 'ours' ? 'accent' : 'muted'}
          aria-pressed={mark === 'ours'}
          onClick={() => toggle('ours')}
        />
        <IconButton
          label={`${t('mentions:notUs')}: ${name}`}
          icon={<Ban />}
          tone={mark === 'not-us' ? 'warn' : 'muted'}
          aria-pressed={mark === 'not-us'}
          onClick={() => toggle('not-us')}
        />
      </div>
    </li>
  );
}
