import { useTranslation } from 'react-i18next';
import type { PictureGrid } from '../../utils/networks/publishing.ts';
import type { PlanPicture } from '../../utils/plan/form.ts';
import { cutsOf, gridOf } from '../../utils/preview/grid.ts';
import { Segmented } from '../ui/segmented.tsx';
import type { GridChoice } from './use-grid-choice.ts';

/** The choice of how several pictures are shown, where the network has more than one way. */
export function GridSwitch({ grids, chosen, choose }: GridChoice) {
  const { t } = useTranslation();
  const words: Partial<Record<PictureGrid['kind'], string>> = {
    carousel: t('pictures:way.carousel'),
    mosaic: t('pictures:way.mosaic'),
    'site-rows': t('pictures:way.site'),
  };
  return (
    <Segmented
      label={t('pictures:way.label')}
      labelHidden
      value={chosen}
      choices={grids.map(({ kind }) => ({ value: kind, label: words[kind] ?? kind }))}
      onChange={choose}
    />
  );
}

interface CutNotesProps {
  pictures: readonly PlanPicture[];
  /** CSS px. */
  width: number;
  rule: PictureGrid;
}

/** Which pictures lose a noticeable part of themselves, and what stands in "+N". */
export function CutNotes({ pictures, width, rule }: CutNotesProps) {
  const { t, i18n } = useTranslation();
  const grid = gridOf(
    pictures.map((picture) => picture.width / picture.height),
    width,
    rule,
  );
  const cuts = cutsOf(grid);
  if (cuts.length === 0 && grid.more === 0) return null;
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' });
  return (
    <ul className="flex flex-col gap-0.5 text-xs text-muted">
      {cuts.map(({ place, share }) => (
        <li key={place}>
          {pictures.length === 1
            ? t('pictures:cutOne', { share: percent.format(share) })
            : t('pictures:cut', { place, share: percent.format(share) })}
        </li>
      ))}
      {grid.more > 0 && <li>{t('pictures:more', { count: grid.more })}</li>}
    </ul>
  );
}
