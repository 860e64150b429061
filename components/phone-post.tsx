import { Ellipsis, Forward, Heart, MessageCircle } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Phone } from '../utils/preview/phones.ts';
import { formatMoment } from '../utils/text/format.ts';
import { initialsOf } from './initials.ts';
import { PhonePictures } from './phone-pictures.tsx';
import { PhoneText } from './phone-text.tsx';
import type { PlanCommunity, PlanPicture } from '../utils/plan/form.ts';

interface PhonePostProps {
  community: Pick<PlanCommunity, 'name' | 'colour' | 'rules' | 'zone'>;
  text: string;
  pictures: readonly PlanPicture[];
  at: number | null;
  now: number;
  phone: Phone;
}

/** One post in a phone's feed: who, when, text up to the fold, pictures, what readers can do. */
export function PhonePost({ community, text, pictures, at, now, phone }: PhonePostProps) {
  const { t, i18n } = useTranslation();
  const { rules } = community;
  const when =
    at === null ? t('draft:preview.noTime') : formatMoment(at, i18n.language, community.zone, now);
  const empty = text.trim() === '' && pictures.length === 0;
  return (
    <article className="bg-(--ph-card) pt-3 pb-2.5">
      <header className="flex items-center gap-3 pb-2.5" style={{ paddingInline: rules.type.side }}>
        <span
          aria-hidden="true"
          className="inline-flex size-10 shrink-0 items-center justify-center rounded-full text-[19px] font-bold text-[#fff]"
          style={{ background: community.colour }}
        >
          {initialsOf(community.name)}
        </span>
        <div className="min-w-0 flex-1 leading-[19px]">
          <p className="truncate font-medium">{community.name}</p>
          <p className="truncate text-[13px] text-(--ph-muted)">{when}</p>
        </div>
        <Ellipsis aria-hidden="true" className="size-5 text-(--ph-muted)" />
      </header>
      {empty ? (
        <p
          className="py-6 text-center text-[14px] text-(--ph-muted)"
          style={{ paddingInline: rules.type.side }}
        >
          {t('draft:preview.empty')}
        </p>
      ) : (
        <PhoneText text={text} rules={rules} kind={phone.kind} />
      )}
      <PhonePictures pictures={pictures} width={phone.width} rule={rules.grid} />
      <footer
        aria-hidden="true"
        className="flex gap-2 pt-2.5 text-(--ph-muted)"
        style={{ paddingInline: rules.type.side - 4 }}
      >
        {[Heart, MessageCircle, Forward].map((Icon, n) => (
          <span key={n} className="inline-flex h-8 items-center rounded-full bg-(--ph-pill) px-3.5">
            <Icon className="size-5" strokeWidth={1.8} />
          </span>
        ))}
      </footer>
    </article>
  );
}
