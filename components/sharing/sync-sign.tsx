import { CloudAlert, CloudCheck, CloudSync, CloudUpload, GitCompareArrows } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SyncSign as Sign } from '../../utils/sharing/sign.ts';
import { Tooltip } from '../ui/tooltip.tsx';
import { signWords } from './sign-words.ts';

/** Each state has its own picture: colour alone says nothing. */
const looks = {
  fault: { Icon: CloudAlert, colour: 'text-bad' },
  clash: { Icon: GitCompareArrows, colour: 'text-warn' },
  waiting: { Icon: CloudUpload, colour: 'text-warn' },
  working: { Icon: CloudSync, colour: 'text-muted' },
  step: { Icon: CloudCheck, colour: 'text-muted' },
} as const;

interface SyncSignProps {
  /** null: nothing is shared, so nothing is shown. */
  sign: Sign | null;
  now: number;
  /** Leads to the page about it. */
  onOpen: () => void;
}

/** The one small sign of how sharing stands: quiet while all is well; its words tell the rest. */
export function SyncSign({ sign, now, onOpen }: SyncSignProps) {
  const { t, i18n } = useTranslation();
  if (!sign) return null;
  const { Icon, colour } = looks[sign.kind];
  const words = signWords(sign, now, t, i18n.language);
  const count = sign.kind === 'clash' ? sign.clashes : sign.waiting;
  return (
    <Tooltip label={words}>
      <button
        type="button"
        data-sync={sign.kind}
        aria-label={words}
        className={`inline-flex h-8 min-w-8 shrink-0 items-center justify-center gap-1 rounded-md px-1.5 transition-colors hover:bg-sunken ${colour}`}
        onClick={onOpen}
      >
        <Icon className="size-4.5" aria-hidden="true" />
        {count > 0 && (
          <span className="text-xs font-semibold tabular-nums" aria-hidden="true">
            {count}
          </span>
        )}
      </button>
    </Tooltip>
  );
}
