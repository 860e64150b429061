import { useEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { networkWord } from '../../utils/networks/index.ts';
import { sharePage } from '../../utils/preview/share-page.ts';
import { formatMoment } from '../../utils/text/format.ts';
import { download } from '../download.ts';
import type { PhonePreviewProps } from './phone-preview.tsx';
import { PictureSheet } from './picture-sheet.tsx';
import { asDataUrl, pictureOf } from './picture-of.ts';
import { useShareWords } from './share-words.ts';

export interface SheetCard extends PhonePreviewProps {
  /** Network and width in words. */
  title: string;
}

interface FilesOf {
  /** The community's name. */
  name: string;
  at: number | null;
  zone: string;
  now: number;
  dark: boolean;
}

interface Shot {
  cards: readonly SheetCard[];
  /** Without the head: one picture of a share page. */
  plain: boolean;
  done: (drawn: HTMLElement) => void;
}

/**
 * Pictures of previews as files. What is drawn for that stands outside of the window at its real
 * size (`stage`): what is on the screen may be smaller, or hidden by a scroll.
 */
export function usePictureFiles({ name, at, zone, now, dark }: FilesOf) {
  const { t, i18n } = useTranslation();
  const words = useShareWords();
  const [shot, setShot] = useState<Shot | null>(null);
  const [busy, setBusy] = useState(false);
  const [told, setTold] = useState('');
  const when = at === null ? t('draft:preview.noTime') : formatMoment(at, i18n.language, zone, now);

  const drawn = (cards: readonly SheetCard[], plain: boolean) =>
    new Promise<HTMLElement>((done) => setShot({ cards, plain, done }));

  async function run(make: () => Promise<string>) {
    setBusy(true);
    setTold('');
    try {
      setTold(await make());
    } catch (error) {
      console.error(error);
      setTold(t('preview:export.failed'));
    } finally {
      setShot(null);
      setBusy(false);
    }
  }

  const fileName = (ending: string) =>
    `${
      name
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-|-$/gu, '')
        .slice(0, 60) || 'post'
    }.${ending}`;

  return {
    busy,
    told,
    savePicture: (cards: readonly SheetCard[]) =>
      run(async () => {
        download(await pictureOf(await drawn(cards, false)), fileName('png'));
        return t('preview:export.saved');
      }),
    savePage: (cards: readonly SheetCard[], address: string | null) =>
      run(async () => {
        const shown = [];
        // One after another: each is a large canvas.
        for (const card of cards) {
          const image = await asDataUrl(await pictureOf(await drawn([card], true)));
          shown.push({
            ...{ title: card.title, image, text: card.text, width: card.width },
            network: networkWord(card.community.network, i18n.language),
          });
        }
        const page = await sharePage({
          ...{ language: i18n.language, community: name, when, dark, address, words },
          cards: shown,
        });
        download(new Blob([page], { type: 'text/html;charset=utf-8' }), fileName('html'));
        return t('preview:share.saved');
      }),
    stage: shot && (
      <Stage key={shot.cards.map(({ title }) => title).join()} onDrawn={shot.done}>
        <PictureSheet cards={shot.cards} head={shot.plain ? null : { name, when }} dark={dark} />
      </Stage>
    ),
  };
}

/** Outside of the window and of every other reader's way; tells when all in it is drawn. */
function Stage(props: { onDrawn: (drawn: HTMLElement) => void; children: ReactNode }) {
  const { onDrawn, children } = props;
  const place = useRef<HTMLDivElement>(null);
  const told = useRef(onDrawn);
  useEffect(() => {
    let left = false;
    void settled(place.current).then(() => {
      const node = place.current?.firstElementChild;
      if (!left && node instanceof HTMLElement) told.current(node);
    });
    return () => {
      left = true;
    };
  }, []);
  return createPortal(
    <div ref={place} inert aria-hidden="true" className="fixed top-0 left-0 -translate-x-[300vw]">
      {children}
    </div>,
    document.body,
  );
}

/** Faces have come, pictures are decoded, and the folds were measured once more after that. */
async function settled(place: HTMLElement | null): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  await frame();
  await document.fonts.ready;
  const images = [...(place?.getElementsByTagName('img') ?? [])];
  await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
  await frame();
  await frame();
}
