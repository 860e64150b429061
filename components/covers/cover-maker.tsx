import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asShares, enlargement, zonesOf, type NetworkCover } from '../../utils/covers/rules.ts';
import { cropOf } from '../../utils/media/rules.ts';
import type { CoverId } from '../../utils/networks/covers.ts';
import { networkWord } from '../../utils/networks/index.ts';
import { CropField, type Frame } from '../crop-field.tsx';
import { Button } from '../ui/button.tsx';
import { FileDrop } from '../ui/file-drop.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { Select } from '../ui/select.tsx';
import { CoverView } from './cover-view.tsx';
import { coverName, coverNote, sizeWords } from './cover-words.ts';
import { CoverZonesOver, ZoneLegend } from './cover-zones-over.tsx';
import { encodeCover, type CoverFormat } from './encode-cover.ts';

interface CoverMakerProps {
  covers: readonly NetworkCover[];
  chosen: CoverId;
  onChoose: (id: CoverId) => void;
  onSave: (file: File) => void;
}

const centre: Frame = { x: 0.5, y: 0.5, zoom: 1 };
const bytesWord = (bytes: number, language: string) =>
  new Intl.NumberFormat(language, {
    style: 'unit',
    ...(bytes >= 1_000_000
      ? { unit: 'megabyte', maximumFractionDigits: 1 }
      : { unit: 'kilobyte', maximumFractionDigits: 0 }),
  }).format(bytes >= 1_000_000 ? bytes / 1_000_000 : bytes / 1000);

/** A picture becomes a cover of the exact size; what each device shows of it is seen meanwhile. */
export function CoverMaker({ covers, chosen, onChoose, onSave }: CoverMakerProps) {
  const { t, i18n } = useTranslation();
  const [image, setImage] = useState<ImageBitmap | null>(null);
  const [frame, setFrame] = useState(centre);
  const [format, setFormat] = useState<CoverFormat>('jpeg');
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const rule = covers.find(({ id }) => id === chosen) ?? covers[0];
  if (!rule) return null;
  const { width, height } = rule;
  const part = image && cropOf(image, width / height, frame);
  const zones = asShares(rule, zonesOf(rule, rule));
  const times = part ? enlargement(part, rule) : 1;

  async function take(file: File) {
    setRefused(null);
    const found = await createImageBitmap(file).catch(() => null);
    if (!found) return setRefused(t('covers:maker.unread'));
    image?.close();
    setImage(found);
    setFrame(centre);
  }
  async function save(cover: NetworkCover) {
    if (!image || !part) return;
    setBusy(true);
    setRefused(null);
    const name = `${cover.network} ${coverName(cover.id, t)}`;
    const done = await encodeCover(image, part, cover, format, name);
    setBusy(false);
    if ('file' in done) return onSave(done.file);
    if ('failed' in done) return setRefused(t('covers:maker.failed'));
    const said = { size: bytesWord(done.heavy, i18n.language), limit: cover.megabytes };
    setRefused(
      format === 'png' ? t('covers:maker.heavy', said) : t('covers:maker.heavyJpeg', said),
    );
  }

  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-end gap-3">
        <Select
          label={t('covers:maker.which')}
          value={rule.id}
          className="w-full sm:w-80"
          choices={covers.map((cover) => ({
            value: cover.id,
            label: `${networkWord(cover.network, i18n.language)}: ${coverName(cover.id, t)}, ${sizeWords(cover)}`,
          }))}
          onChange={onChoose}
        />
        {image && (
          <Segmented
            label={t('covers:maker.format')}
            value={format}
            choices={[
              { value: 'jpeg', label: 'JPEG' },
              { value: 'png', label: 'PNG' },
            ]}
            onChange={setFormat}
          />
        )}
      </div>
      {image && part ? (
        <div className="grid gap-5 md:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div className="flex min-w-0 flex-col gap-3">
            <CropField
              image={image}
              ratio={width / height}
              frame={frame}
              onFrame={setFrame}
              over={<CoverZonesOver {...zones} />}
            />
            <ZoneLegend {...zones} />
            <p className="text-xs text-muted">{coverNote(rule.id, t)}</p>
          </div>
          <div className="flex min-w-0 flex-col gap-4">
            <CoverView
              label={t('covers:maker.phoneView')}
              {...{ image, part, rule, view: rule.phone, avatar: rule.avatar }}
            />
            <CoverView
              label={t('covers:maker.desktopView')}
              {...{ image, part, rule, view: rule.desktop, avatar: null }}
            />
          </div>
        </div>
      ) : (
        <FileDrop
          label={t('covers:maker.choose')}
          hint={t('covers:maker.drop')}
          accept="image/*"
          onFile={(file) => void take(file)}
        />
      )}
      {times > 1.01 && (
        <p role="status" className="text-sm text-warn">
          {t('covers:maker.small', {
            times: new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 }).format(times),
            width,
            height,
          })}
        </p>
      )}
      {refused && (
        <p role="alert" className="text-sm text-bad">
          {refused}
        </p>
      )}
      {image && (
        <div className="flex flex-wrap justify-end gap-2">
          <Button kind="quiet" onClick={() => setImage(null)}>
            {t('covers:maker.other')}
          </Button>
          <Button kind="primary" disabled={busy} onClick={() => void save(rule)}>
            {t('covers:maker.save', { width, height })}
          </Button>
        </div>
      )}
    </div>
  );
}
