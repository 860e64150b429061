import { Play } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { CardPictures } from './card-pictures.tsx';
import { CardAvatar, CardSigns } from './card-head.tsx';
import { CardText } from './card-text.tsx';
import type { CardProps } from './card.ts';

/** A broadcast in a list: the moving picture, under it the title and whose it is. */
export function CardStream(props: CardProps) {
  const { phone, post, look } = props;
  const { t } = useTranslation();
  const { side } = post.author.rules.type;
  return (
    <article className="bg-(--ph-card) pb-3">
      <div className="relative">
        {post.pictures.length > 0 ? (
          <CardPictures {...props} width={phone.width} />
        ) : (
          <div
            aria-hidden="true"
            className="flex aspect-video items-center justify-center bg-(--ph-pill) text-(--ph-muted)"
          >
            <Play className="size-10" strokeWidth={1.5} />
          </div>
        )}
        <span className="absolute top-2.5 left-2.5 rounded-[4px] bg-[#c40300] px-1.5 text-[12px] leading-5 font-semibold text-[#fff]">
          {t('preview:onAir')}
        </span>
      </div>
      <div className="flex gap-2.5 pt-3" style={{ paddingInline: side }}>
        <CardAvatar {...props} />
        <div className="flex min-w-0 flex-1 flex-col gap-1">
          <CardText {...props} inset={false} />
          <p className="truncate text-[13px] leading-4 text-(--ph-muted)">{post.author.name}</p>
          <p aria-hidden="true" className="flex gap-1.5 pt-1">
            <span className="h-5 w-16 rounded-full bg-(--ph-pill)" />
            <span className="h-5 w-12 rounded-full bg-(--ph-pill)" />
          </p>
        </div>
        <CardSigns look={look} />
      </div>
    </article>
  );
}
