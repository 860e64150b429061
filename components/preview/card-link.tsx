import { Image } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { LinkCard, LinkCardLook } from '../../utils/networks/publishing.ts';
import type { SitePicture } from '../../utils/preview/link-site.ts';
import type { CardProps } from './card.ts';

/** The usual shape of the pictures that sites show of themselves: 1200 × 630. */
const usualRatio = 1.91;

/**
 * The card of the first link of a post without pictures. Nothing is asked of the site: what the
 * person has not said stands there in grey, as what it is.
 */
export function CardLink({ post, look }: CardProps) {
  const { linkCard } = post.author.rules;
  const { site } = post;
  if (!linkCard || !site || post.pictures.length > 0) return null;
  const shape = shapeOf(linkCard, site.picture);
  if (!shape) return null;
  const { place } = shape.picture;
  const aside = place === 'left' || place === 'right';
  const picture = <LinkPicture picture={site.picture} shape={shape} aside={aside} />;
  const before = place === 'left' || place === 'top';
  return (
    <div
      data-link-card
      className={`overflow-hidden border border-(--ph-line) ${aside ? 'flex' : ''}`}
      style={{ borderRadius: look.pictures.radius || 8 }}
    >
      {before && picture}
      <LinkWords post={post} shape={shape} />
      {!before && picture}
    </div>
  );
}

/** Large unless its picture is known to be too small for that. */
function shapeOf({ large, small, largeFrom }: LinkCard, picture: SitePicture | null) {
  if (!large || !small) return large ?? small;
  const tooSmall =
    picture && largeFrom && (picture.width < largeFrom[0] || picture.height < largeFrom[1]);
  return tooSmall ? small : large;
}

function LinkPicture(props: { picture: SitePicture | null; shape: LinkCardLook; aside: boolean }) {
  const { picture, shape, aside } = props;
  const own = picture ? picture.width / picture.height : usualRatio;
  const ratio = shape.picture.ratio ?? own;
  const width = shape.picture.width ?? (aside ? 96 : undefined);
  return (
    <span
      className="flex shrink-0 items-center justify-center self-stretch bg-(--ph-pill) text-(--ph-muted)"
      style={{ width, aspectRatio: ratio }}
    >
      {picture ? (
        <img src={picture.url} alt="" className="size-full object-cover" />
      ) : (
        <Image aria-hidden="true" className="size-7" strokeWidth={1.4} />
      )}
    </span>
  );
}

function LinkWords({ post, shape }: { post: CardProps['post']; shape: LinkCardLook }) {
  const { t } = useTranslation();
  const { site } = post;
  if (!site) return null;
  const domain = <p className="truncate text-[13px] text-(--ph-muted)">{site.domain}</p>;
  return (
    <div className="min-w-0 flex-1 px-3 py-2 leading-[19px]">
      {shape.site === 'above' && domain}
      <p
        className={`line-clamp-1 text-[15px] font-medium ${site.title ? '' : 'text-(--ph-muted)'}`}
        style={{ WebkitLineClamp: shape.titleLines }}
      >
        {site.title || t('preview:link.title')}
      </p>
      {shape.textLines > 0 && (
        <p
          className="line-clamp-1 text-[14px] text-(--ph-muted)"
          style={{ WebkitLineClamp: shape.textLines }}
        >
          {site.text || t('preview:link.text')}
        </p>
      )}
      {shape.site === 'below' && domain}
    </div>
  );
}
