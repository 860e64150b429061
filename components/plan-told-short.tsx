import { useTranslation } from 'react-i18next';
import type { PopupPost } from '../utils/checklist/schema.ts';
import { whenWords } from './day-words.ts';
import { stateWords } from './plan-words.ts';
import { Badge } from './ui/badge.tsx';
import { Button } from './ui/button.tsx';

interface PlanToldShortProps {
  post: PopupPost;
  now: number;
  onPlan: () => void;
}

/** A post by key that wants the person, in few words: what to do stands in the plan. */
export function PlanToldShort({ post, now, onPlan }: PlanToldShortProps) {
  const { t, i18n } = useTranslation();
  const state = stateWords[post.state];
  return (
    <li data-plan={post.uuid} className="flex flex-col gap-2 py-2.5">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-1.5 text-sm text-muted">
          <span
            aria-hidden="true"
            className="size-2 shrink-0 rounded-full"
            style={{ background: post.colour }}
          />
          {post.community} ·{' '}
          <span className="tabular-nums">
            {whenWords(post.dueAt, post.zone, now, i18n.language, t)}
          </span>
          <Badge tone={state.tone}>{t(state.name)}</Badge>
        </p>
        <p className="line-clamp-2">
          {post.line || <span className="text-muted">{t('day:withoutText')}</span>}
        </p>
        <p className="text-sm text-muted">{t(state.means)}</p>
      </div>
      <Button size="small" kind="primary" className="self-start" onClick={onPlan}>
        {t('keys:row.toPlan')}
      </Button>
    </li>
  );
}
