import {
  Bookmark,
  ChartNoAxesColumn,
  Forward,
  Heart,
  MessageCircle,
  MessageSquare,
  Repeat2,
  Send,
  Share2,
  ThumbsDown,
  ThumbsUp,
  type LucideIcon,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { saidIn, type CardIcon } from '../../utils/networks/card.ts';
import type { CardProps } from './card.ts';

/** Free signs of what each button does; none is a network's own drawing. */
const icons: Record<CardIcon, LucideIcon> = {
  bookmark: Bookmark,
  comment: MessageSquare,
  'comment-round': MessageCircle,
  dislike: ThumbsDown,
  figures: ChartNoAxesColumn,
  forward: Forward,
  heart: Heart,
  like: ThumbsUp,
  repost: Repeat2,
  send: Send,
  share: Share2,
};

const rows = {
  pills: 'gap-2',
  words: 'justify-between gap-1',
  icons: 'gap-4.5',
  spread: 'justify-between',
} as const;

/** The row of what readers can do. A picture of it: nothing here can be pressed. */
export function CardActions({ look }: Pick<CardProps, 'look'>) {
  const { i18n } = useTranslation();
  const { style, list } = look.actions;
  if (list.length === 0) return null;
  return (
    <div aria-hidden="true" className={`flex items-center text-(--ph-muted) ${rows[style]}`}>
      {list.map(({ icon, word, atEnd, strong }) => {
        const Icon = icons[icon];
        const size = style === 'icons' ? 'size-6 text-(--ph-ink)' : 'size-[19px]';
        return (
          <span
            key={icon}
            className={`inline-flex items-center gap-1.5 text-[13px] font-medium whitespace-nowrap ${atEnd ? 'ml-auto' : ''} ${style === 'pills' ? 'h-8 rounded-full bg-(--ph-pill) px-3' : 'h-8'}`}
          >
            <Icon
              className={`${size} ${strong ? 'text-(--ph-accent)' : ''}`}
              strokeWidth={style === 'icons' ? 1.9 : 1.8}
            />
            {word && saidIn(word, i18n.language)}
          </span>
        );
      })}
    </div>
  );
}

/** The line above the buttons where reactions and counts will stand: nothing is made up. */
export function CardFigures() {
  return (
    <div aria-hidden="true" className="flex items-center justify-between">
      <span className="flex items-center">
        <span className="inline-flex size-[18px] items-center justify-center rounded-full bg-(--ph-accent) text-[#fff]">
          <ThumbsUp className="size-2.5" strokeWidth={2.6} />
        </span>
        <span className="-ml-1 inline-flex size-[18px] items-center justify-center rounded-full bg-[#e0315b] text-[#fff] ring-2 ring-(--ph-card)">
          <Heart className="size-2.5" strokeWidth={2.6} />
        </span>
        <span className="ml-1.5 h-2 w-7 rounded-full bg-(--ph-pill)" />
      </span>
      <span className="h-2 w-20 rounded-full bg-(--ph-pill)" />
    </div>
  );
}
