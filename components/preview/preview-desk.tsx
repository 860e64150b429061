import { useState } from 'react';
import { FileDown, ImageDown, Moon, Sun } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { NetworkId } from '../../utils/networks/ids.ts';
import { networkWord } from '../../utils/networks/index.ts';
import type { PlanPicture } from '../../utils/plan/form.ts';
import type { SitesSaid } from '../../utils/preview/link-site.ts';
import type { PhoneWidth } from '../../utils/preview/phones.ts';
import { ToggleChips } from '../toggle-chips.tsx';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { authorOn, networksInOrder } from './authors.ts';
import type { PreviewAuthor } from './card.ts';
import { PhonePreview, bezel } from './phone-preview.tsx';
import { ShareForm } from './share-form.tsx';
import { usePictureFiles, type SheetCard } from './use-picture-files.tsx';
import { WidthChips } from './width-choice.tsx';

/** Where answers to a share page go. */
export interface ShareAddress {
  /** ''; none was said. */
  value: string;
  keep: (address: string) => void;
}

export interface PreviewDeskProps {
  community: PreviewAuthor;
  own: readonly PreviewAuthor[];
  text: string;
  /** Where a network has a text of its own. */
  texts?: Readonly<Partial<Record<string, string>>>;
  /** Shown at first; else the community's own network. */
  first?: readonly NetworkId[];
  pictures: readonly PlanPicture[];
  at: number | null;
  now: number;
  said?: SitesSaid;
  dark?: boolean;
  address?: ShareAddress | undefined;
}

/** Networks and widths to choose, their previews side by side, and what can be given away of them. */
export function PreviewDesk(props: PreviewDeskProps) {
  const { community, own, text, texts = {}, pictures, at, now, said } = props;
  const { t, i18n } = useTranslation();
  const order = networksInOrder(community, own);
  const [chosen, setChosen] = useState<readonly NetworkId[]>(
    () => props.first ?? order.slice(0, 1),
  );
  const [widths, setWidths] = useState<readonly PhoneWidth[]>([360, 390]);
  const [dark, setDark] = useState(
    () => props.dark ?? matchMedia('(prefers-color-scheme: dark)').matches,
  );
  const cards: SheetCard[] = order
    .filter((network) => chosen.includes(network))
    .flatMap((network) =>
      widths.map((width) => ({
        ...{ community: authorOn(network, community, own), text: texts[network] ?? text },
        ...{ pictures, at, now, said: said ?? {}, width, dark },
        title: `${networkWord(network, i18n.language)} · ${width}`,
      })),
    );
  const files = usePictureFiles({ name: community.name, at, zone: community.zone, now, dark });
  return (
    <div className="@container flex min-w-0 flex-col gap-4">
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
        <ToggleChips
          label={t('preview:networks')}
          choices={order.map((value) => ({ value, label: networkWord(value, i18n.language) }))}
          chosen={chosen}
          onChange={setChosen}
        />
        <WidthChips widths={widths} onChange={setWidths} />
        <IconButton
          label={dark ? t('draft:preview.toLight') : t('draft:preview.toDark')}
          icon={dark ? <Sun /> : <Moon />}
          onClick={() => setDark(!dark)}
        />
      </div>
      <div className="flex flex-wrap items-center gap-2 border-b border-line pb-4">
        <Button
          size="small"
          icon={<ImageDown />}
          disabled={cards.length === 0 || files.busy}
          onClick={() => void files.savePicture(cards)}
        >
          {cards.length === 1
            ? t('preview:export.single')
            : t('preview:export.sheet', { count: cards.length })}
        </Button>
        <ShareForm
          disabled={cards.length === 0 || files.busy}
          address={props.address}
          onSave={(address) => void files.savePage(cards, address)}
        />
        <p role="status" className="text-sm text-muted">
          {files.busy ? t('preview:export.busy') : files.told}
        </p>
      </div>
      {cards.length === 0 ? (
        <p className="py-10 text-center text-muted">{t('preview:noNetwork')}</p>
      ) : (
        <ul
          aria-label={t('preview:sheet.title')}
          tabIndex={0}
          className="flex snap-x snap-mandatory gap-6 overflow-x-auto pb-2 @2xl:snap-none @2xl:flex-wrap @2xl:justify-center @2xl:overflow-visible"
        >
          {cards.map((card) => (
            <li
              key={card.title}
              className="flex w-full shrink-0 snap-center flex-col gap-2 @2xl:w-auto"
            >
              <div className="flex items-center justify-between gap-2 px-1">
                <h3 className="font-medium">{card.title}</h3>
                <IconButton
                  label={t('preview:export.one', { name: card.title })}
                  icon={<FileDown />}
                  disabled={files.busy}
                  onClick={() => void files.savePicture([card])}
                />
              </div>
              <div className="max-w-full" style={{ width: card.width + 2 * bezel }}>
                <PhonePreview {...card} />
              </div>
            </li>
          ))}
        </ul>
      )}
      {files.stage}
    </div>
  );
}
