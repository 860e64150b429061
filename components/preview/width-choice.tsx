import { Check, Ellipsis, Smartphone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { allPhones, phones, widthNamed, type PhoneWidth } from '../../utils/preview/phones.ts';
import { ToggleChips } from '../toggle-chips.tsx';
import { Menu } from '../ui/menu.tsx';
import { Segmented } from '../ui/segmented.tsx';

const front: readonly PhoneWidth[] = phones.map(({ width }) => width);
const isFront = (width: PhoneWidth) => front.includes(width);

interface MoreWidthsProps {
  chosen: readonly PhoneWidth[];
  onChoose: (width: PhoneWidth) => void;
}

/** The widths that are asked for seldom, each with the phones that have it. */
function MoreWidths({ chosen, onChoose }: MoreWidthsProps) {
  const { t } = useTranslation();
  return (
    <Menu
      label={t('preview:widths.more')}
      icon={<Ellipsis />}
      actions={allPhones
        .filter(({ width }) => !isFront(width))
        .map(({ width, models }) => ({
          label: `${width} · ${models}`,
          icon: chosen.includes(width) ? <Check /> : <Smartphone />,
          run: () => onChoose(width),
        }))}
    />
  );
}

interface WidthChoiceProps {
  width: PhoneWidth;
  onChange: (width: PhoneWidth) => void;
}

/** One width. */
export function WidthChoice({ width, onChange }: WidthChoiceProps) {
  const { t } = useTranslation();
  const shown = isFront(width) ? front : [...front, width];
  return (
    <span className="flex items-center gap-0.5">
      <Segmented
        label={t('draft:preview.width')}
        labelHidden
        value={String(width)}
        choices={shown.map((one) => ({ value: String(one), label: String(one) }))}
        onChange={(value) => onChange(widthNamed(value) ?? width)}
      />
      <MoreWidths chosen={[width]} onChoose={onChange} />
    </span>
  );
}

interface WidthChipsProps {
  widths: readonly PhoneWidth[];
  /** Never empty. */
  onChange: (widths: readonly PhoneWidth[]) => void;
}

/** Any number of widths, at least one. */
export function WidthChips({ widths, onChange }: WidthChipsProps) {
  const { t } = useTranslation();
  const choose = (chosen: readonly PhoneWidth[]) => {
    if (chosen.length > 0) onChange(chosen.toSorted((a, b) => a - b));
  };
  const shown = allPhones.map(({ width }) => width).filter((w) => isFront(w) || widths.includes(w));
  return (
    <div className="flex items-end gap-0.5">
      <ToggleChips
        label={t('draft:preview.width')}
        choices={shown.map((one) => ({ value: String(one), label: String(one) }))}
        chosen={widths.map(String)}
        onChange={(values) => choose(values.flatMap((value) => widthNamed(value) ?? []))}
      />
      <MoreWidths
        chosen={widths}
        onChoose={(width) =>
          choose(
            widths.includes(width) ? widths.filter((one) => one !== width) : [...widths, width],
          )
        }
      />
    </div>
  );
}
