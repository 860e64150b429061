import type { PictureGrid } from '../../utils/networks/publishing.ts';
import { gridOf } from '../../utils/preview/grid.ts';
import type { PlanPicture } from '../../utils/plan/form.ts';
import { PictureAt } from './picture-at.tsx';
import { PictureSlides } from './picture-slides.tsx';

interface PhonePicturesProps {
  pictures: readonly PlanPicture[];
  /** CSS px. */
  width: number;
  rule: PictureGrid;
}

/** The pictures of a post, tiled or swiped as the network does it. */
export function PhonePictures({ pictures, width, rule }: PhonePicturesProps) {
  if (pictures.length === 0) return null;
  const grid = gridOf(
    pictures.map((picture) => picture.width / picture.height),
    width,
    rule,
  );
  if (grid.kind === 'slides') return <PictureSlides {...{ pictures, grid, width }} />;
  const last = grid.tiles.at(-1);
  return (
    <div className="relative overflow-hidden bg-(--ph-card)" style={{ height: grid.height }}>
      {grid.tiles.map((tile, n) => {
        const picture = pictures[n];
        return picture && <PictureAt key={picture.id} {...{ picture, tile }} />;
      })}
      {grid.more > 0 && last && (
        <span
          className="absolute flex items-center justify-center bg-[#0008] text-[26px] font-medium text-[#fff]"
          style={{ left: last.x, top: last.y, width: last.width, height: last.height }}
        >
          +{grid.more}
        </span>
      )}
    </div>
  );
}
