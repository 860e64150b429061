import {
  ArrowLeft,
  ChevronRight,
  EllipsisVertical,
  Eye,
  Forward,
  MessageCircle,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { saidIn } from '../../utils/networks/card.ts';
import { columnOf } from '../../utils/preview/rules.ts';
import { clockAt } from '../../utils/text/zone.ts';
import { CardAvatar } from './card-head.tsx';
import { CardLink } from './card-link.tsx';
import { CardPictures } from './card-pictures.tsx';
import { CardText } from './card-text.tsx';
import type { CardProps } from './card.ts';

/** Between the bubble's edge and its text. */
const padding = 8;

/** A message of a channel: the chat's head, the bubble on the wallpaper, views and time in it. */
export function CardBubble(props: CardProps) {
  const { look, phone, post } = props;
  const { t, i18n } = useTranslation();
  const width = columnOf(post.author.rules.type, phone.width) + 2 * padding;
  const time = post.at === null ? '' : clockAt(post.at, post.author.zone).time;
  const hasText = post.text.trim() !== '';
  return (
    <div>
      <header className="flex items-center gap-3 bg-(--ph-card) px-3 pb-2.5">
        <ArrowLeft aria-hidden="true" className="size-5 text-(--ph-muted)" />
        <CardAvatar {...props} />
        <div className="min-w-0 flex-1 leading-[18px]">
          <p className="truncate text-[16px] font-semibold">{post.author.name}</p>
          <p className="text-[13px] text-(--ph-muted)">{t('preview:channel')}</p>
        </div>
        <EllipsisVertical aria-hidden="true" className="size-5 text-(--ph-muted)" />
      </header>
      <div className="flex items-end gap-1.5 px-2 pt-4 pb-3">
        <article
          className="overflow-hidden rounded-2xl rounded-bl-[4px] bg-(--ph-card) shadow-[0_1px_1px_rgb(0_0_0/0.16)]"
          style={{ width }}
        >
          <p
            className="truncate pt-1.5 pb-1 text-[15px] leading-5 font-medium text-(--ph-link)"
            style={{ paddingInline: padding }}
          >
            {post.author.name}
          </p>
          <CardPictures {...props} width={width} />
          <div style={{ paddingInline: padding }} className="pt-1">
            <CardText {...props} inset={false} />
            {hasText && <CardLink {...props} />}
          </div>
          <p
            aria-hidden="true"
            className="flex items-center justify-end gap-1 px-2.5 pb-1.5 text-[12px] leading-4 text-(--ph-muted)"
          >
            <Eye className="size-3.5" />
            <span className="mr-1 h-1.5 w-4 rounded-full bg-(--ph-pill)" />
            {time}
          </p>
          {look.comments && (
            <p
              aria-hidden="true"
              className="flex items-center gap-2 border-t border-(--ph-line) px-2.5 py-2 text-[15px] leading-5 text-(--ph-link)"
            >
              <MessageCircle className="size-5" />
              <span className="flex-1">{saidIn(look.comments, i18n.language)}</span>
              <ChevronRight className="size-4" />
            </p>
          )}
        </article>
        <span
          aria-hidden="true"
          className="inline-flex size-9 shrink-0 items-center justify-center rounded-full bg-[rgb(0_0_0/0.28)] text-[#fff]"
        >
          <Forward className="size-4.5" />
        </span>
      </div>
    </div>
  );
}
