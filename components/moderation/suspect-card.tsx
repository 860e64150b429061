import { Crosshair, ShieldAlert, ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { FlagReason } from '../../utils/moderation/schema.ts';
import { Button } from '../ui/button.tsx';
import { reasonWords } from './reason-words.ts';

interface SuspectCardProps {
  why: readonly FlagReason[];
  onShow: () => void;
  onFine: () => void;
}

/** Beside a comment: why it looks like one for moderation, and where the network's menu is. */
export function SuspectCard({ why, onShow, onFine }: SuspectCardProps) {
  const { t } = useTranslation();
  return (
    <section className="flex flex-col gap-2 rounded-md border border-line bg-warn-soft px-3 py-2.5">
      <div className="flex items-start gap-2">
        <ShieldAlert className="mt-0.5 size-4 shrink-0 text-warn" aria-hidden="true" />
        <div className="min-w-0">
          <h2 className="text-sm font-semibold">{t('moderation:suspect')}</h2>
          <p className="text-sm text-muted">
            {why.map((reason) => t(reasonWords[reason])).join(' · ')}
          </p>
        </div>
      </div>
      <div className="flex flex-wrap gap-2">
        <Button size="small" icon={<Crosshair />} onClick={onShow}>
          {t('moderation:showMenu')}
        </Button>
        <Button size="small" kind="quiet" icon={<ShieldCheck />} onClick={onFine}>
          {t('moderation:notSpam')}
        </Button>
      </div>
    </section>
  );
}
