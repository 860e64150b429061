import type { PictureGrid } from '../../utils/networks/publishing.ts';
import { isVideo } from '../../utils/media/rules.ts';
import { gridOf } from '../../utils/preview/grid.ts';
import type { PlanPicture } from '../../utils/plan/form.ts';

interface PhonePicturesProps {
  pictures: readonly PlanPicture[];
  /** CSS px. */
  width: number;
  rule: PictureGrid;
}

/** The pictures of a post, tiled as the network tiles them. */
export function PhonePictures({ pictures, width, rule }: PhonePicturesProps) {
  if (pictures.length === 0) return null;
  const { tiles, height } = gridOf(
    pictures.map((picture) => picture.width / picture.height),
    width,
    rule,
  );
  return (
    <div className="relative overflow-hidden bg-(--ph-card)" style={{ height }}>
      {pictures.map((picture, n) => {
        const tile = tiles[n];
        if (!tile) return null;
        const look = {
          src: picture.url,
          className: 'absolute bg-(--ph-picture) object-cover',
          style: { left: tile.x, top: tile.y, width: tile.width, height: tile.height },
        };
        return isVideo(picture.type) ? (
          <video key={picture.id} {...look} muted preload="metadata" aria-label={picture.name} />
        ) : (
          <img key={picture.id} {...look} alt={picture.alt || picture.name} />
        );
      })}
    </div>
  );
}
