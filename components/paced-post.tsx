import { TrendingDown, TrendingUp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PacedPost as Paced } from '../utils/insights/pace.ts';
import { formatAge } from '../utils/text/ago.ts';
import { formatTimes } from '../utils/text/format.ts';

/** One calm line about a young post, and the way to it. */
export function PacedPost({ post, onOpen }: { post: Paced; onOpen: (url: string) => void }) {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const fast = post.pace === 'fast';
  const Icon = fast ? TrendingUp : TrendingDown;
  return (
    <li className="flex items-start gap-2 py-1.5">
      <Icon
        className={`mt-0.5 size-4 shrink-0 ${fast ? 'text-good' : 'text-muted'}`}
        aria-hidden="true"
      />
      <div className="min-w-0 flex-1">
        <a
          href={post.url}
          title={post.community}
          className="block truncate font-medium hover:underline"
          onClick={(event) => {
            event.preventDefault();
            onOpen(post.url);
          }}
        >
          {post.line || t('insights:withoutText')}
        </a>
        <p className="text-xs text-muted">
          {t(fast ? 'insights:pace.fast' : 'insights:pace.dead', {
            times: formatTimes(post.times, language),
            age: formatAge(post.age, language),
            count: post.n,
          })}
        </p>
      </div>
    </li>
  );
}
