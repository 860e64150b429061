import { Send } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PopupPost } from '../utils/checklist/schema.ts';
import { whenWords } from './day-words.ts';
import { NoAccess } from './no-access.tsx';
import { stateWords } from './plan-words.ts';
import { PublishesNow } from './publishes-now.tsx';
import { RubricDot } from './rubric-chips.tsx';
import { Badge } from './ui/badge.tsx';
import { Button } from './ui/button.tsx';

interface NextPostProps {
  post: PopupPost;
  /** What its network is called when Groupmate may not read it. */
  closed: string | undefined;
  now: number;
  busy: boolean;
  onFill: () => void;
}

/** A planned post in few words; its button stands there only when its time has come. */
export function NextPost({ post, closed, now, busy, onFill }: NextPostProps) {
  const { t, i18n } = useTranslation();
  const isDue = post.state === 'due' || post.state === 'opened';
  const state = stateWords[post.state];
  return (
    <li data-plan={post.uuid} className="flex flex-col gap-1.5 py-1.5">
      <p className="flex items-baseline gap-2">
        <span
          aria-hidden="true"
          className="size-2 shrink-0 self-center rounded-full"
          style={{ background: post.colour }}
        />
        <span className="shrink-0 text-sm font-semibold tabular-nums">
          {whenWords(post.dueAt, post.zone, now, i18n.language, t)}
        </span>
        <span className="min-w-0 flex-1 truncate" title={post.community}>
          <span className="sr-only">{post.community}: </span>
          {post.line || <span className="text-muted">{t('day:withoutText')}</span>}
        </span>
        {post.rubric && (
          <span className="inline-flex shrink-0 self-center" title={post.rubric.name}>
            <RubricDot colour={post.rubric.colour} />
            <span className="sr-only">{post.rubric.name}</span>
          </span>
        )}
        {post.state !== 'planned' && <Badge tone={state.tone}>{t(state.name)}</Badge>}
      </p>
      <NoAccess state={post.state} closed={closed} />
      <PublishesNow state={post.state} nowUnlessSet={post.nowUnlessSet} />
      {isDue && (
        <Button
          size="small"
          kind="primary"
          className="self-start"
          icon={<Send />}
          disabled={busy}
          onClick={onFill}
        >
          {t(busy ? 'day:filling' : 'day:fill')}
        </Button>
      )}
    </li>
  );
}
