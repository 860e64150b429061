import { isVideo } from '../../utils/media/rules.ts';
import type { PlanPicture } from '../../utils/plan/form.ts';
import type { Tile } from '../../utils/preview/grid.ts';

interface PictureAtProps {
  picture: PlanPicture;
  tile: Tile;
  /** It stands whole, with fields beside it; else it fills the tile. */
  whole?: boolean;
}

/** One picture or video in its tile. */
export function PictureAt({ picture, tile, whole = false }: PictureAtProps) {
  const look = {
    src: picture.url,
    className: `absolute bg-(--ph-picture) ${whole ? 'object-contain' : 'object-cover'}`,
    style: { left: tile.x, top: tile.y, width: tile.width, height: tile.height },
  };
  return isVideo(picture.type) ? (
    <video {...look} muted preload="metadata" aria-label={picture.name} />
  ) : (
    <img {...look} alt={picture.alt || picture.name} />
  );
}
