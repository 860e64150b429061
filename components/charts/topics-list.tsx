import { useTranslation } from 'react-i18next';
import { topicPeople, type Topic } from '../../utils/comments/topics.ts';
import { firstLine } from '../../utils/text/first-line.ts';

/** What people ask about: a word, how many asked, and questions of theirs to read. */
export function TopicsList({ topics }: { topics: readonly Topic[] }) {
  const { t } = useTranslation();
  if (topics.length === 0) {
    return <p className="text-sm text-muted">{t('portrait:topics.none', { n: topicPeople })}</p>;
  }
  return (
    <>
      <ul className="grid gap-3 sm:grid-cols-2">
        {topics.map(({ word, beside, people, questions, examples }) => (
          <li key={word} className="min-w-0 rounded-md border border-line bg-raised p-3">
            <p className="flex flex-wrap items-baseline gap-x-2">
              <span className="font-semibold">{word}</span>
              <span className="text-sm text-muted">
                {t('portrait:topics.people', { count: people })} ·{' '}
                {t('portrait:topics.questions', { count: questions })}
              </span>
            </p>
            {beside.length > 0 && (
              <p className="text-xs text-muted">
                {t('portrait:topics.beside', { words: beside.join(', ') })}
              </p>
            )}
            <ul className="mt-1.5 flex flex-col gap-1 text-sm">
              {examples.map(({ key, text, url }) => (
                <li key={key} className="min-w-0">
                  {/^https:\/\//.test(url) ? (
                    <a
                      href={url}
                      target="_blank"
                      rel="noreferrer"
                      className="line-clamp-2 min-h-6 text-accent hover:underline"
                    >
                      {firstLine(text)}
                    </a>
                  ) : (
                    <span className="line-clamp-2">{firstLine(text)}</span>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p className="text-xs text-muted">{t('portrait:topics.text', { n: topicPeople })}</p>
    </>
  );
}
