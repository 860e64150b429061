import { Image } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CardProps } from './card.ts';
import { PhonePictures } from './phone-pictures.tsx';

/** The pictures in the card's own corners; where a post is nothing without one, its empty place. */
export function CardPictures({ post, look, width }: CardProps & { width: number }) {
  const { t } = useTranslation();
  const { radius } = look.pictures;
  if (post.pictures.length === 0) {
    return look.needsPicture ? (
      <div
        className="flex aspect-square flex-col items-center justify-center gap-2 bg-(--ph-pill) px-3 text-center text-[13px] leading-4 text-(--ph-muted)"
        style={{ width, borderRadius: radius }}
      >
        <Image aria-hidden="true" className="size-7" strokeWidth={1.5} />
        {t('preview:needsPicture')}
      </div>
    ) : null;
  }
  return (
    <div className="overflow-hidden" style={{ width, borderRadius: radius }}>
      <PhonePictures pictures={post.pictures} width={width} rule={post.author.rules.grid} />
    </div>
  );
}
