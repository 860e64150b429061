import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { shownPart } from '../../utils/covers/rules.ts';
import type { Crop } from '../../utils/media/rules.ts';
import type { CoverAvatar, CoverView as View, Size } from '../../utils/networks/covers.ts';
import { drawPart } from '../picture-canvas.ts';

interface CoverViewProps {
  label: string;
  image: ImageBitmap;
  /** The part of the picture that becomes the cover. */
  part: Crop;
  /** The cover's own size. */
  rule: Size;
  /** null: nobody has said. */
  view: View | null;
  avatar: CoverAvatar | null;
}

/** The longer side, canvas px. */
const side = 640;

/** A cover as one device shows it, with the avatar over it. */
export function CoverView({ label, image, part, rule, view, avatar }: CoverViewProps) {
  const { t } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  const shown = view && shownPart(part, rule, view);
  const ratio = shown ? shown.width / shown.height : 1;
  const width = Math.round(ratio >= 1 ? side : side * ratio);
  const height = Math.round(ratio >= 1 ? side / ratio : side);

  useEffect(() => {
    if (!canvas.current || !view) return;
    const { left, top, ...size } = shownPart(part, rule, view);
    const where = { ...size, left: part.left + left, top: part.top + top };
    drawPart(canvas.current, image, where);
  });

  // What hangs over the lower edge needs room below.
  const below = avatar ? Math.max(0, (avatar.y - 1) / ratio + avatar.size / 2) : 0;
  return (
    <figure className="flex min-w-0 flex-col gap-1.5">
      <figcaption className="text-sm font-medium">{label}</figcaption>
      {view ? (
        <div className="rounded-md bg-sunken p-3">
          <div className="relative mx-auto" style={{ maxWidth: ratio < 1 ? 160 : undefined }}>
            <canvas
              ref={canvas}
              width={width}
              height={height}
              className="block w-full rounded-sm"
            />
            {avatar && (
              <span
                aria-hidden="true"
                className="absolute aspect-square -translate-1/2 rounded-full border-2 border-surface bg-line-strong"
                style={{
                  left: `${avatar.x * 100}%`,
                  top: `${avatar.y * 100}%`,
                  width: `${avatar.size * 100}%`,
                }}
              />
            )}
          </div>
          <div style={{ paddingBottom: `${below * 100}%` }} />
        </div>
      ) : (
        <p className="rounded-md bg-sunken px-3 py-4 text-sm text-muted">
          {t('covers:maker.viewUnknown')}
        </p>
      )}
    </figure>
  );
}
