import { ArrowLeft, ArrowRight, Crop, Film, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlanPicture } from '../utils/plan/form.ts';
import { formatSize } from '../utils/text/format.ts';
import { isVideo } from '../utils/media/rules.ts';
import { IconButton } from './ui/icon-button.tsx';

interface PictureTileProps {
  picture: PlanPicture;
  place: number;
  count: number;
  /** Something is wrong with it: said below all tiles. */
  faulty: boolean;
  onMove: (by: 1 | -1) => void;
  /** Without it nothing can be changed about it. */
  onEdit?: (() => void) | undefined;
  onRemove: () => void;
}

/** One file of a post: what it shows, how large it is, where it stands. */
export function PictureTile(props: PictureTileProps) {
  const { picture, place, count, faulty, onMove, onEdit, onRemove } = props;
  const { t, i18n } = useTranslation();
  const { name, url, alt, type, size, width, height } = picture;
  const sides = width > 0 ? `${width}×${height}` : '';
  return (
    <li
      className={`overflow-hidden rounded-md border bg-raised ${faulty ? 'border-warn' : 'border-line'}`}
    >
      <span className="relative block">
        {isVideo(type) ? (
          <>
            <video src={url} muted preload="metadata" className="h-20 w-full object-cover" />
            <Film
              className="absolute top-1 left-1 size-4.5 rounded-sm bg-raised p-0.5"
              aria-label={t('media:video')}
            />
          </>
        ) : (
          <img src={url} alt={alt || name} className="h-20 w-full object-cover" />
        )}
      </span>
      <p
        className="truncate px-1.5 pt-1 text-xs text-muted tabular-nums"
        title={[name, sides].filter(Boolean).join(' · ')}
      >
        {formatSize(size, i18n.language)} {sides && `· ${sides}`}
      </p>
      <span className="flex flex-wrap justify-between">
        <IconButton
          label={t('draft:pictures.left', { place: place + 1 })}
          icon={<ArrowLeft />}
          className="size-7!"
          disabled={place === 0}
          onClick={() => onMove(-1)}
        />
        <IconButton
          label={t('draft:pictures.right', { place: place + 1 })}
          icon={<ArrowRight />}
          className="size-7!"
          disabled={place === count - 1}
          onClick={() => onMove(1)}
        />
        {onEdit && !isVideo(type) && (
          <IconButton
            label={t('media:edit', { place: place + 1 })}
            icon={<Crop />}
            className="size-7!"
            tone={alt ? 'accent' : 'muted'}
            onClick={onEdit}
          />
        )}
        <IconButton
          label={t('draft:pictures.remove', { place: place + 1 })}
          icon={<X />}
          className="size-7!"
          onClick={onRemove}
        />
      </span>
    </li>
  );
}
