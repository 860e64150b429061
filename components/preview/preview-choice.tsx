import { useState } from 'react';
import { Images, Moon, Sun } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlanCommunity, PlanPicture } from '../../utils/plan/form.ts';
import { siteIn } from '../../utils/preview/link-site.ts';
import type { MeasuredFold } from '../../utils/preview/measured.ts';
import { phoneOf, phones, type PhoneWidth } from '../../utils/preview/phones.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { authorOn, networksInOrder } from './authors.ts';
import { LinkForm } from './link-form.tsx';
import { NetworkTabs } from './network-tabs.tsx';
import { PhonePreview } from './phone-preview.tsx';
import { PreviewSheet, type ShareAddress } from './preview-sheet.tsx';
import { useSitesSaid } from './use-sites-said.ts';
import { WidthChoice } from './width-choice.tsx';

interface PreviewChoiceProps {
  community: PlanCommunity;
  /** The person's own communities: in their names other networks are drawn. */
  own?: readonly PlanCommunity[];
  text: string;
  pictures: readonly PlanPicture[];
  at: number | null;
  now: number;
  /** How the community's network cut texts on pages that were read. */
  measured?: MeasuredFold | null | undefined;
  /** Where answers to a share page go. */
  address?: ShareAddress | undefined;
  /** Only this width and network, without a choice. */
  fixed?: PhoneWidth;
}

/** A preview with the choice of network, phone and of light or dark; all at once in a sheet. */
export function PreviewChoice(props: PreviewChoiceProps) {
  const { community, own = [], fixed, text, pictures, at, now, measured } = props;
  const { t } = useTranslation();
  const [width, setWidth] = useState<PhoneWidth>(fixed ?? phones[0]?.width ?? 360);
  const [dark, setDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const [other, setOther] = useState<{ than: string; network: (typeof order)[number] } | null>(
    null,
  );
  const [all, setAll] = useState(false);
  const [said, say] = useSitesSaid();
  const order = networksInOrder(community, own);
  // Another community means another network: what was looked at beside the former one is past.
  const shown = other?.than === community.key ? authorOn(other.network, community, own) : community;
  const post = { text, pictures, at, now, said };
  const site = siteIn(text, said);
  const hasCard = site && pictures.length === 0 && shown.rules.linkCard !== null;
  return (
    <section aria-label={t('draft:preview.label')} className="flex min-w-0 flex-col gap-3">
      <header className="flex flex-wrap items-center justify-between gap-x-2 gap-y-1">
        {fixed ? (
          <h2 className="text-sm font-medium">{t('draft:preview.label')}</h2>
        ) : (
          <WidthChoice width={width} onChange={setWidth} />
        )}
        <span className="flex">
          <IconButton
            label={dark ? t('draft:preview.toLight') : t('draft:preview.toDark')}
            icon={dark ? <Sun /> : <Moon />}
            onClick={() => setDark(!dark)}
          />
          <IconButton
            label={t('preview:sheet.open')}
            icon={<Images />}
            onClick={() => setAll(true)}
          />
        </span>
        {!fixed && <p className="w-full text-xs text-muted">{phoneOf(width).models}</p>}
      </header>
      {!fixed && (
        <NetworkTabs
          networks={order}
          value={shown.network}
          onChange={(network) => setOther({ than: community.key, network })}
        />
      )}
      <PhonePreview
        {...post}
        community={shown}
        width={width}
        dark={dark}
        measured={shown === community ? (measured ?? null) : null}
      />
      {hasCard && <LinkForm site={site} onChange={(one) => say(site.url, one)} />}
      <PreviewSheet
        {...post}
        open={all}
        community={community}
        own={own}
        dark={dark}
        address={props.address}
        onClose={() => setAll(false)}
      />
    </section>
  );
}
