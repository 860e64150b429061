import { useRef, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { phoneOf, type PhoneWidth } from '../utils/preview/phones.ts';
import type { PlanCommunity, PlanPicture } from '../utils/plan/form.ts';
import { PhonePost } from './phone-post.tsx';
import { PreviewTruth } from './preview-truth.tsx';
import { useFittingZoom } from './use-fitting-zoom.ts';

/** The bezel on each side, CSS px. */
const bezel = 9;

interface PhonePreviewProps {
  community: Pick<PlanCommunity, 'name' | 'colour' | 'network' | 'rules' | 'zone'>;
  text: string;
  /** In the post's order. */
  pictures: readonly PlanPicture[];
  /** When it will be posted, epoch milliseconds; null: not known yet. */
  at: number | null;
  now: number;
  width: PhoneWidth;
  dark: boolean;
}

/**
 * A draft as a phone's feed shows it, at the phone's own width and the network's type. Where our
 * own window is narrower, the whole phone is drawn smaller, so that lines break where they will.
 */
export function PhonePreview(props: PhonePreviewProps) {
  const { community, width, dark } = props;
  const { t } = useTranslation();
  const room = useRef<HTMLDivElement>(null);
  const zoom = useFittingZoom(room, width + 2 * bezel);
  const phone = phoneOf(width);
  const { family, size } = community.rules.type;
  const look: CSSProperties = {
    width: width + 2 * bezel,
    padding: bezel,
    zoom,
    fontFamily: family[phone.kind],
    fontSize: size,
  };
  return (
    <figure ref={room} className="flex min-w-0 flex-col items-center gap-3">
      <div
        className="phone overflow-hidden rounded-[44px] bg-(--ph-bezel) shadow-float"
        data-dark={dark}
        style={look}
        role="group"
        aria-label={t('draft:preview.phone', { width, models: phone.models })}
      >
        <div className="overflow-hidden rounded-[35px] bg-(--ph-page) text-(--ph-ink)">
          <StatusBar iphone={phone.kind === 'iphone'} />
          <PhonePost {...props} phone={phone} />
          <NextPost />
        </div>
      </div>
      <figcaption className="w-full max-w-md">
        <PreviewTruth
          phone={phone}
          rules={community.rules}
          network={community.network}
          pictures={props.pictures.length}
        />
      </figcaption>
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
    <div aria-hidden="true" className="mt-2 flex h-24 items-start gap-3 bg-(--ph-card) px-4 pt-3">
      <span className="size-10 rounded-full bg-(--ph-pill)" />
      <span className="flex flex-1 flex-col gap-2 pt-1.5">
        <span className="h-3 w-2/5 rounded-full bg-(--ph-pill)" />
        <span className="h-2.5 w-1/4 rounded-full bg-(--ph-pill)" />
      </span>
    </div>
  );
}
