import { useRef, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { cardOf } from '../../utils/networks/cards.ts';
import { bundledFace, phoneOf, type PhoneWidth } from '../../utils/preview/phones.ts';
import type { PlanPicture } from '../../utils/plan/form.ts';
import { siteIn, type SitesSaid } from '../../utils/preview/link-site.ts';
import type { MeasuredFold } from '../../utils/preview/measured.ts';
import { useFittingZoom } from '../use-fitting-zoom.ts';
import { FeedCard } from './card-frames.tsx';
import { colourVariables, type PreviewAuthor, type ShownPost } from './card.ts';
import { PreviewTruth } from './preview-truth.tsx';
import { usePhoneFonts } from './use-phone-fonts.ts';

/** The bezel on each side, CSS px. */
export const bezel = 9;

export interface PhonePreviewProps {
  community: PreviewAuthor;
  text: string;
  /** In the post's order. */
  pictures: readonly PlanPicture[];
  /** When it will be posted, epoch milliseconds; null: not known yet. */
  at: number | null;
  now: number;
  /** What the person said of linked sites, by address. */
  said?: SitesSaid;
  width: PhoneWidth;
  dark: boolean;
  /** How the network cut texts on pages that were read; null: too few were. */
  measured?: MeasuredFold | null;
  /** The phone alone, at its real size: for a picture of it. */
  bare?: boolean;
}

/**
 * A draft as a phone's feed shows it, at the phone's own width and the network's type. Where our
 * own window is narrower, the whole phone is drawn smaller, so that lines break where they will.
 */
export function PhonePreview(props: PhonePreviewProps) {
  const { community, text, pictures, at, now, said, width, dark, measured = null, bare } = props;
  const { t } = useTranslation();
  const room = useRef<HTMLDivElement>(null);
  const fitting = useFittingZoom(room, width + 2 * bezel);
  usePhoneFonts();
  const phone = phoneOf(width);
  const { network, rules } = community;
  const post: ShownPost = {
    ...{ author: community, text, pictures, at, now },
    site: siteIn(text, said ?? {}),
  };
  const look = cardOf(network);
  const { family, size } = rules.type;
  const style: CSSProperties = {
    width: width + 2 * bezel,
    padding: bezel,
    zoom: bare ? 1 : fitting,
    fontFamily: bundledFace(family[phone.kind]),
    fontSize: size,
    ...colourVariables(dark ? look.colours.dark : look.colours.light),
  };
  return (
    <figure ref={room} className="flex min-w-0 flex-col items-center gap-3">
      <div
        className="phone overflow-hidden rounded-[44px] bg-(--ph-bezel) shadow-float"
        data-dark={dark}
        data-network={network}
        data-width={width}
        style={style}
        role="group"
        aria-label={t('draft:preview.phone', { width, models: phone.models })}
      >
        <div className="overflow-hidden rounded-[35px] [background:var(--ph-page)] text-(--ph-ink)">
          <StatusBar iphone={phone.kind === 'iphone'} />
          <FeedCard post={post} look={look} phone={phone} />
          {look.frame !== 'bubble' && look.frame !== 'pin' && <NextPost />}
        </div>
      </div>
      {!bare && (
        <figcaption className="w-full max-w-md">
          <PreviewTruth
            phone={phone}
            rules={rules}
            network={network}
            pictures={pictures.length}
            measured={measured}
            now={now}
            zone={community.zone}
          />
        </figcaption>
      )}
    </figure>
  );
}

/** The top of the screen: only so that a phone is recognised as one. */
function StatusBar({ iphone }: { iphone: boolean }) {
  return (
    <div
      aria-hidden="true"
      className="flex h-9 items-center justify-between bg-(--ph-card) px-7 text-[13px] font-semibold"
    >
      <span>9:41</span>
      <span
        className={
          iphone
            ? 'h-6 w-24 rounded-full bg-(--ph-bezel)'
            : 'size-3 rounded-full bg-(--ph-bezel) outline-0'
        }
      />
      <span className="flex items-center gap-1">
        <span className="h-2 w-3 rounded-[2px] bg-current" />
        <span className="h-2.5 w-5 rounded-[3px] border border-current p-px">
          <span className="block h-full w-3/4 rounded-[1px] bg-current" />
        </span>
      </span>
    </div>
  );
}

/** The beginning of somebody's next post: a feed goes on. */
function NextPost() {
  return (
    <div
      aria-hidden="true"
      className="mt-2 flex h-20 items-start gap-3 border-t border-(--ph-line) bg-(--ph-card) px-4 pt-3"
    >
      <span className="size-10 rounded-full bg-(--ph-pill)" />
      <span className="flex flex-1 flex-col gap-2 pt-1.5">
        <span className="h-3 w-2/5 rounded-full bg-(--ph-pill)" />
        <span className="h-2.5 w-1/4 rounded-full bg-(--ph-pill)" />
      </span>
    </div>
  );
}
