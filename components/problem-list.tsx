import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../utils/problems.ts';
import { formatAgo } from '../utils/text/ago.ts';
import { featureWord } from './feature-words.ts';
import { isPlace, placeWord } from './health-words.ts';
import { Badge } from './ui/badge.tsx';
import { Card } from './ui/card.tsx';

const sentences: Record<Problem['what'], string> = {
  threw: 'dashboard:problem.threw',
  'page-changed': 'dashboard:problem.pageChanged',
  'insert-refused': 'dashboard:problem.insertRefused',
  message: 'dashboard:problem.message',
};

/** A problem in a sentence; of a changed page with the place that was missed. */
export function problemSentence({ what, detail }: Problem, t: TFunction): string {
  const place = what === 'page-changed' && isPlace(detail) ? placeWord(detail, t) : null;
  return place ? `${t(sentences[what])}: ${place.toLocaleLowerCase()}` : t(sentences[what]);
}

/** What did not work, latest first: a sentence for the person, the details for a report. */
export function ProblemList({ problems, now }: { problems: readonly Problem[]; now: number }) {
  const { t, i18n } = useTranslation();
  return (
    <ul className="flex flex-col gap-3">
      {problems.map((problem) => (
        <li key={problem.id}>
          <Card className="px-4 py-3">
            <p className="flex flex-wrap items-center gap-2">
              <span className="font-medium">{problemSentence(problem, t)}</span>
              {problem.times > 1 && (
                <Badge>{t('dashboard:problem.times', { count: problem.times })}</Badge>
              )}
              <span className="ml-auto text-sm text-muted">
                {formatAgo(problem.lastAt, now, i18n.language)}
              </span>
            </p>
            <p className="mt-0.5 text-sm text-muted">
              {[featureWord(problem.feature, t), problem.network?.toUpperCase()]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {problem.detail && (
              <details className="mt-1.5 text-sm">
                <summary className="text-accent">{t('dashboard:problem.details')}</summary>
                <pre className="mt-1.5 rounded-sm bg-sunken px-2.5 py-2 text-xs whitespace-pre-wrap">
                  {problem.detail}
                </pre>
              </details>
            )}
          </Card>
        </li>
      ))}
    </ul>
  );
}
