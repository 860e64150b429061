import { Check, ExternalLink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';

interface OwnLineProps {
  name: string;
  /** What its network is called. */
  network: string;
  mine: boolean;
  onOpen: () => void;
  /** Says that it is one's own, or takes that back. */
  onMine: (mine: boolean) => void;
}

/** A community that was seen, and whether it is one's own. */
export function OwnLine({ name, network, mine, onOpen, onMine }: OwnLineProps) {
  const { t } = useTranslation();
  return (
    <li
      data-mine={mine}
      className={`flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md px-3.5 py-2.5 ${mine ? 'bg-good-soft' : 'bg-sunken'}`}
    >
      {mine && <Check className="size-4.5 shrink-0 text-good" aria-hidden="true" />}
      <div className="min-w-0 flex-1 basis-40">
        <p className="truncate font-medium" title={name}>
          {name}
        </p>
        <p className="truncate text-xs text-muted">
          {mine ? t('first:community.isMine', { network }) : network}
        </p>
      </div>
      {mine ? (
        <Button
          size="small"
          kind="quiet"
          aria-label={`${t('common:undo')}: ${name}`}
          onClick={() => onMine(false)}
        >
          {t('common:undo')}
        </Button>
      ) : (
        <span className="flex gap-1">
          <Button size="small" kind="quiet" icon={<ExternalLink />} onClick={onOpen}>
            {t('first:community.page')}
          </Button>
          <Button
            size="small"
            aria-label={t('first:community.mineOf', { name })}
            onClick={() => onMine(true)}
          >
            {t('first:community.mine')}
          </Button>
        </span>
      )}
    </li>
  );
}
