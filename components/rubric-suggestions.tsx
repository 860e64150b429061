import { Ellipsis, Tag } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { nameOfHashtag, type HashtagSuggestion } from '../utils/rubrics/rules.ts';
import { formatRate } from '../utils/text/format.ts';
import type { RubricChip } from './rubric-chips.tsx';
import { Button } from './ui/button.tsx';
import { Menu } from './ui/menu.tsx';

interface RubricSuggestionsProps {
  /** With the mean ER of its posts; null: unknown. */
  suggestions: readonly (HashtagSuggestion & { mean: number | null })[];
  rubrics: readonly RubricChip[];
  /** To a rubric, to a `new` one of its name, or to none (null: declined). */
  onDecide: (hashtag: string, rubric: string | null) => void;
}

const most = 6;

/** Hashtags that may be rubrics: nothing is a rubric until the person says so. */
export function RubricSuggestions({ suggestions, rubrics, onDecide }: RubricSuggestionsProps) {
  const { t, i18n } = useTranslation();
  return (
    <section className="flex flex-col gap-1.5 rounded-md border border-line bg-sunken p-3">
      <h3 className="font-medium">{t('rubrics:suggested')}</h3>
      <p className="text-xs text-muted">{t('rubrics:suggestedText')}</p>
      <ul className="divide-y divide-line">
        {suggestions.slice(0, most).map(({ hashtag, posts, rubric, mean }) => {
          const name = rubrics.find(({ uuid }) => uuid === rubric)?.name ?? nameOfHashtag(hashtag);
          const others = rubrics.filter(({ uuid }) => uuid !== rubric);
          return (
            <li key={hashtag} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5">
              <span className="min-w-32 flex-1">
                <span className="font-medium">{hashtag}</span>
                <span className="block text-xs text-muted tabular-nums">
                  {t('rubrics:posts', { count: posts })}
                  {mean !== null && ` · ER ${formatRate(mean, i18n.language)}`}
                </span>
              </span>
              <span className="flex flex-wrap items-center gap-1">
                <Button
                  size="small"
                  icon={<Tag />}
                  onClick={() => onDecide(hashtag, rubric ?? 'new')}
                >
                  {t(rubric ? 'rubrics:accept' : 'rubrics:acceptNew', { name })}
                </Button>
                <Button size="small" kind="quiet" onClick={() => onDecide(hashtag, null)}>
                  {t('rubrics:decline')}
                  <span className="sr-only">: {hashtag}</span>
                </Button>
                {others.length > 0 && (
                  <Menu
                    label={t('rubrics:other', { hashtag })}
                    icon={<Ellipsis />}
                    actions={others.map((one) => ({
                      label: one.name,
                      icon: <Tag />,
                      run: () => onDecide(hashtag, one.uuid),
                    }))}
                  />
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
