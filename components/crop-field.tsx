import { useEffect, useRef, type PointerEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cropOf } from '../utils/media/rules.ts';
import { drawPart } from './picture-canvas.ts';

/** Where the part lies in the picture: `x` and `y` 0 to 1, `zoom` from 1. */
export interface Frame {
  x: number;
  y: number;
  zoom: number;
}

interface CropFieldProps {
  image: ImageBitmap;
  /** Width by height. */
  ratio: number;
  frame: Frame;
  onFrame: (frame: Frame) => void;
  /** Drawn over the part, which fills the box around it. */
  over?: ReactNode;
}

/** The longer side of what is shown, canvas px. */
const shownSide = 720;

/** The part as it will be: dragged by the pointer, or moved by sliders. */
export function CropField({ image, ratio, frame, onFrame, over }: CropFieldProps) {
  const { t } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  const held = useRef<{ x: number; y: number; frame: Frame } | null>(null);
  const part = cropOf(image, ratio, frame);
  const width = Math.round(ratio >= 1 ? shownSide : shownSide * ratio);
  const height = Math.round(ratio >= 1 ? shownSide / ratio : shownSide);
  const { left, top, width: w, height: h } = part;

  useEffect(() => {
    if (canvas.current) drawPart(canvas.current, image, { left, top, width: w, height: h });
  }, [image, left, top, w, h, width, height]);

  function drag(event: PointerEvent<HTMLCanvasElement>) {
    const from = held.current;
    if (!from) return;
    const scale = part.width / event.currentTarget.clientWidth;
    onFrame({
      ...frame,
      x: from.frame.x - shareOf((event.clientX - from.x) * scale, image.width - part.width),
      y: from.frame.y - shareOf((event.clientY - from.y) * scale, image.height - part.height),
    });
  }

  return (
    <div className="flex flex-col gap-3">
      <div className="flex justify-center rounded-md bg-sunken p-3">
        <div className="relative min-w-0">
          <canvas
            ref={canvas}
            width={width}
            height={height}
            className="block max-h-80 max-w-full cursor-move touch-none"
            onPointerDown={(event) => {
              event.currentTarget.setPointerCapture(event.pointerId);
              held.current = { x: event.clientX, y: event.clientY, frame: within(frame) };
            }}
            onPointerMove={drag}
            onPointerUp={() => {
              held.current = null;
            }}
          />
          {over}
        </div>
      </div>
      <div className="grid gap-3 sm:grid-cols-3">
        <Slider
          label={t('media:crop.zoom')}
          value={(frame.zoom - 1) / 3}
          onChange={(share) => onFrame({ ...frame, zoom: 1 + share * 3 })}
        />
        <Slider
          label={t('media:crop.x')}
          value={within(frame).x}
          disabled={part.width >= image.width}
          onChange={(x) => onFrame({ ...frame, x })}
        />
        <Slider
          label={t('media:crop.y')}
          value={within(frame).y}
          disabled={part.height >= image.height}
          onChange={(y) => onFrame({ ...frame, y })}
        />
      </div>
    </div>
  );
}

const shareOf = (moved: number, free: number) => (free > 0 ? moved / free : 0);
const inRange = (share: number) => Math.min(1, Math.max(0, share));
const within = ({ x, y, zoom }: Frame): Frame => ({ x: inRange(x), y: inRange(y), zoom });

interface SliderProps {
  label: string;
  /** 0 to 1. */
  value: number;
  disabled?: boolean;
  onChange: (value: number) => void;
}

function Slider({ label, value, disabled = false, onChange }: SliderProps) {
  return (
    <label className="flex flex-col gap-1 text-sm font-medium">
      {label}
      <input
        type="range"
        min={0}
        max={100}
        value={Math.round(value * 100)}
        disabled={disabled}
        className="w-full accent-(--color-accent) disabled:opacity-50"
        onChange={(event) => onChange(Number(event.target.value) / 100)}
      />
    </label>
  );
}
