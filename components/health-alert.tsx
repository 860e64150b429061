import { Crosshair, ExternalLink, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { TeachAsk } from '../utils/teachings/asking.ts';
import type { HealthSign } from '../utils/health/schema.ts';
import { signWords } from './health-words.ts';
import { Button } from './ui/button.tsx';

interface HealthAlertProps {
  sign: HealthSign;
  title: string;
  now: number;
  /** Opens the page where it was missed. */
  onShow: (url: string) => void;
  /** Begins the teaching; without it there is no such button. */
  onTeach?: ((wish: TeachAsk) => void) | undefined;
}

/** One thing that is not read any more: what, since when, what goes on, and what to do. */
export function HealthAlert({ sign, title, now, onShow, onTeach }: HealthAlertProps) {
  const { t, i18n } = useTranslation();
  const { lost, works, so } = signWords(sign, title, now, t, i18n.language);
  const { network, place, missedUrl: url } = sign;
  const field = sign.gone ? null : (sign.lost[0] ?? null);
  return (
    <div className="flex gap-2.5 rounded-md bg-warn-soft px-3 py-2.5">
      <TriangleAlert aria-hidden="true" className="mt-0.5 size-4.5 shrink-0 text-warn" />
      <div className="flex min-w-0 flex-col gap-1">
        <p className="font-medium">{lost}</p>
        {works && <p className="text-sm">{works}</p>}
        {so && <p className="text-sm text-muted">{so}</p>}
        {(url || onTeach) && (
          <p className="mt-1 flex flex-wrap gap-2">
            {url && (
              <Button size="small" icon={<ExternalLink />} onClick={() => onShow(url)}>
                {t('health:show')}
              </Button>
            )}
            {onTeach && (
              <Button
                size="small"
                icon={<Crosshair />}
                onClick={() => onTeach({ network, place, field })}
              >
                {t('health:teach')}
              </Button>
            )}
          </p>
        )}
      </div>
    </div>
  );
}
