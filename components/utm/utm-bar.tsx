import { useState } from 'react';
import { Check, Link2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { networkOf } from '../../utils/networks/index.ts';
import type { PlanCommunity } from '../../utils/plan/form.ts';
import { ownLinks, shortAddress, tagged, tagOf, tagText } from '../../utils/utm/rules.ts';
import { utmValues } from '../../utils/utm/values.ts';
import { Button } from '../ui/button.tsx';

interface UtmBarProps {
  text: string;
  community: PlanCommunity | undefined;
  /** When the post goes out; null: not known yet. */
  at: number | null;
  /** The uuid of its rubric. */
  rubric: string | null;
  onText: (text: string) => void;
}

const isNetwork = (host: string) => networkOf(`https://${host}/`) !== null;

/** Below a text with links of one's own: one press tags them all, once. */
export function UtmBar({ text, community, at, rubric, onText }: UtmBarProps) {
  const { t } = useTranslation();
  const [done, setDone] = useState<{ text: string; count: number } | null>(null);
  const preset = community?.utm;
  if (!community || !preset) return null;
  const links = ownLinks(text, preset.sites, isNetwork);
  const tag = tagOf(preset, utmValues(community, at, rubric));
  const first = links[0];
  if (!first || tag === '') return null;
  const kept = tagText(text, links, tag);
  const all = tagText(text, links, tag, true);

  function put(next: string, count: number) {
    setDone({ text: next, count });
    onText(next);
  }
  return (
    <div className="mt-2 flex flex-col gap-1.5 rounded-md bg-sunken px-2.5 py-2 text-xs">
      {kept.changed > 0 && (
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Button size="small" icon={<Link2 />} onClick={() => put(kept.text, kept.changed)}>
            {t('utm:tag', { count: kept.changed })}
          </Button>
          <span className="min-w-0 break-all text-muted">
            {shortAddress(tagged(first.address, tag))}
          </span>
        </div>
      )}
      {kept.asked > 0 && (
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <span>{t('utm:other', { count: kept.asked })}</span>
          <Button size="small" kind="quiet" onClick={() => put(all.text, all.changed)}>
            {t('utm:replace', { count: kept.asked })}
          </Button>
        </div>
      )}
      {kept.changed === 0 && kept.asked === 0 && (
        <p role="status" className="flex items-center gap-1.5 text-muted">
          <Check className="size-3.5 text-good" aria-hidden="true" />
          {done?.text === text
            ? t('utm:done', { count: done.count })
            : t('utm:tagged', { count: kept.before })}
        </p>
      )}
    </div>
  );
}
