import { Check, Crosshair, ShieldCheck } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ModerationEntry } from '../../utils/moderation/schema.ts';
import { formatAgo } from '../../utils/text/ago.ts';
import { Badge } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { reasonWords } from './reason-words.ts';

interface ModerationRowProps {
  entry: ModerationEntry;
  networkTitle: string;
  now: number;
  onShow: () => void;
  onFine: () => void;
  onDone: () => void;
}

/** One comment: why it is here, what it says, and what the person may do about it. */
export function ModerationRow(props: ModerationRowProps) {
  const { entry, networkTitle, now, onShow, onFine, onDone } = props;
  const { t, i18n } = useTranslation();
  const name = entry.author || t('common:nameless');
  return (
    <li className="relative flex flex-col gap-2 py-3 pr-3 pl-5">
      <span
        aria-hidden="true"
        className="absolute inset-y-2 left-1.5 w-1 rounded-full"
        style={{ background: entry.of.colour }}
      />
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <h3 className="min-w-0 truncate font-medium">{name}</h3>
        {entry.why.map((reason) => (
          <Badge key={reason} tone={reason === 'spam' || reason === 'insult' ? 'bad' : 'warn'}>
            {t(reasonWords[reason])}
          </Badge>
        ))}
      </div>
      <p className="line-clamp-3 text-sm break-words">{entry.text}</p>
      <p className="text-xs text-muted">
        {entry.of.name} · {networkTitle} · {formatAgo(entry.at, now, i18n.language)}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button size="small" icon={<Crosshair />} onClick={onShow}>
          {t('moderation:show')}
        </Button>
        <Button size="small" kind="quiet" icon={<ShieldCheck />} onClick={onFine}>
          {t('moderation:notSpam')}
        </Button>
        <Button size="small" kind="quiet" icon={<Check />} onClick={onDone}>
          {t('moderation:done')}
        </Button>
      </div>
    </li>
  );
}
