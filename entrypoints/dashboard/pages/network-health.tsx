import type { ReactNode } from 'react';
import { CircleCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { browser } from '#imports';
import { HealthAlert } from '../../../components/health-alert.tsx';
import type { TeachAsk } from '../../../utils/teachings/asking.ts';
import { PlaceHealth } from '../../../components/place-health.tsx';
import { problemSentence } from '../../../components/problem-list.tsx';
import { signsOf } from '../../../utils/health/rules.ts';
import type { NetworkHealth as Health } from '../../../utils/health/schema.ts';
import type { Problem } from '../../../utils/problems.ts';
import { formatAgo } from '../../../utils/text/ago.ts';

interface NetworkHealthProps {
  title: string;
  /** undefined: nothing was read there within the kept days. */
  health: Health | undefined;
  /** The network's last, latest first. */
  problems: readonly Problem[];
  now: number;
  onTeach?: ((wish: TeachAsk) => void) | undefined;
  /** Between pages and problems: what was taught, keys. */
  children?: ReactNode;
}

/** How one network's pages are read: what is lost first, then place by place, then what failed. */
export function NetworkHealth({
  title,
  health,
  problems,
  now,
  onTeach,
  children,
}: NetworkHealthProps) {
  const { t, i18n } = useTranslation();
  const signs = health ? signsOf([health]) : [];
  const places =
    health?.places.filter(({ fields }) => fields.some((one) => one.expected || one.row !== null)) ??
    [];
  return (
    <div className="flex flex-col gap-3 pb-3">
      {signs.map((sign) => (
        <HealthAlert
          key={sign.place}
          sign={sign}
          title={title}
          now={now}
          onShow={(url) => void browser.tabs.create({ url })}
          onTeach={onTeach}
        />
      ))}
      {places.length > 0 ? (
        <section>
          <h2 className="flex items-center gap-2 pb-1 text-sm text-muted">
            {t('health:pages')}
            {signs.length === 0 && (
              <span className="ml-auto inline-flex items-center gap-1 text-good">
                <CircleCheck aria-hidden="true" className="size-4" />
                {t('health:allRead')}
              </span>
            )}
          </h2>
          {places.map((place) => (
            <PlaceHealth key={place.place} health={place} now={now} />
          ))}
        </section>
      ) : (
        signs.length === 0 && <p className="text-sm text-muted">{t('health:nothingYet')}</p>
      )}
      {children}
      {problems.length > 0 && (
        <section className="text-sm">
          <h2 className="flex pb-1 text-muted">
            {t('health:problems')}
            <a href="#problems" className="ml-auto text-accent hover:underline">
              {t('health:allProblems')}
            </a>
          </h2>
          <ul>
            {problems.slice(0, 3).map((problem) => (
              <li key={problem.id} className="flex justify-between gap-3 py-0.5">
                <span className="min-w-0">{problemSentence(problem, t)}</span>
                <span className="shrink-0 text-muted">
                  {formatAgo(problem.lastAt, now, i18n.language)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
