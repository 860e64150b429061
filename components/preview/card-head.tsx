import { Ellipsis, EllipsisVertical, Globe, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../utils/text/format.ts';
import { initialsOf } from '../initials.ts';
import type { CardProps, ShownPost } from './card.ts';

/** Initials in the community's colour: no avatar is ever fetched. */
export function CardAvatar({ post, look, size }: CardProps & { size?: number }) {
  const { shape, size: usual } = look.head.avatar;
  const side = size ?? usual;
  return (
    <span
      aria-hidden="true"
      className={`inline-flex shrink-0 items-center justify-center font-bold text-[#fff] ${shape === 'round' ? 'rounded-full' : 'rounded-[3px]'}`}
      style={{ background: post.author.colour, width: side, height: side, fontSize: side * 0.42 }}
    >
      {initialsOf(post.author.name)}
    </span>
  );
}

/** When the post goes out, in words. */
export function useWhen({ at, author, now }: ShownPost): string {
  const { t, i18n } = useTranslation();
  return at === null
    ? t('draft:preview.noTime')
    : formatMoment(at, i18n.language, author.zone, now);
}

/** Name and time in one line or two, and the network's own small signs at the end. */
export function CardHead(props: CardProps) {
  const { post, look } = props;
  const { weight, time, handle, globe } = look.head;
  const when = useWhen(post);
  const name = (
    <span className="truncate" style={{ fontWeight: weight }}>
      {post.author.name}
    </span>
  );
  return (
    <header className="flex min-w-0 items-center gap-2.5 text-[15px] leading-[19px]">
      {look.frame !== 'column' && <CardAvatar {...props} />}
      {time === 'below' ? (
        <div className="min-w-0 flex-1">
          <p className="truncate">{name}</p>
          <p className="flex items-center gap-1 text-[13px] text-(--ph-muted)">
            <span className="truncate">{when}</span>
            {globe && (
              <>
                <span aria-hidden="true">·</span>
                <Globe aria-hidden="true" className="size-3" />
              </>
            )}
          </p>
        </div>
      ) : (
        <p className="flex min-w-0 flex-1 items-baseline gap-1">
          {name}
          {time === 'beside' && (
            <span className="min-w-12 shrink-[2] truncate text-(--ph-muted)">
              {handle && `@${handleOf(post)} `}· {when}
            </span>
          )}
        </p>
      )}
      <CardSigns look={look} />
    </header>
  );
}

/** A handle is only known where the network names its communities so. */
const handleOf = ({ author }: ShownPost) =>
  author.screenName ?? author.name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '_');

export function CardSigns({ look }: Pick<CardProps, 'look'>) {
  const { dots, cross } = look.head;
  return (
    <span aria-hidden="true" className="flex shrink-0 items-center gap-3 text-(--ph-muted)">
      {dots === 'across' && <Ellipsis className="size-5" />}
      {dots === 'down' && <EllipsisVertical className="size-5" />}
      {cross && <X className="size-5" />}
    </span>
  );
}
