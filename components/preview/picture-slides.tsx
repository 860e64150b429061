import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanPicture } from '../../utils/plan/form.ts';
import type { Grid } from '../../utils/preview/grid.ts';
import { PictureAt } from './picture-at.tsx';

/** More dots than this are no help: then the figure alone tells where one is. */
const mostDots = 10;

interface PictureSlidesProps {
  pictures: readonly PlanPicture[];
  grid: Grid;
  /** CSS px. */
  width: number;
}

/** Pictures that are swiped: by a wheel, a finger, or arrow keys while it has the focus. */
export function PictureSlides({ pictures, grid, width }: PictureSlidesProps) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(0);
  const { tiles, height, whole } = grid;
  const step = (tiles[1]?.x ?? width) - (tiles[0]?.x ?? 0);
  const last = tiles.at(-1);
  return (
    <div className="relative bg-(--ph-card)" style={{ width }}>
      <div
        role="group"
        tabIndex={0}
        aria-label={t('pictures:slides', { count: tiles.length })}
        className="relative snap-x snap-mandatory overflow-x-auto overflow-y-hidden -outline-offset-2 [scrollbar-width:none]"
        style={{ height }}
        onScroll={(event) => setShown(Math.round(event.currentTarget.scrollLeft / step))}
      >
        <div className="relative" style={{ width: last ? last.x + last.width : width, height }}>
          {tiles.map((tile, n) => {
            const picture = pictures[n];
            return picture && <PictureAt key={picture.id} {...{ picture, tile, whole }} />;
          })}
          {tiles.map(({ x, width: wide }, n) => (
            <span
              key={n}
              className="absolute top-0 h-px snap-start"
              style={{ left: x, width: wide }}
            />
          ))}
        </div>
      </div>
      <span
        aria-hidden="true"
        className="absolute top-2.5 right-2.5 rounded-full bg-[#000a] px-2 text-[12px]/[22px] text-[#fff] tabular-nums"
      >
        {Math.min(shown, tiles.length - 1) + 1}/{tiles.length + grid.more}
      </span>
      {tiles.length <= mostDots && (
        <span aria-hidden="true" className="flex justify-center gap-1 pt-2">
          {tiles.map((_, n) => (
            <span
              key={n}
              className="size-1.5 rounded-full bg-(--ph-muted)"
              style={{ opacity: n === shown ? 1 : 0.35 }}
            />
          ))}
        </span>
      )}
    </div>
  );
}
