import { useState } from 'react';
import { Moon, Sun } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlanCommunity, PlanPicture } from '../utils/plan/form.ts';
import { phoneOf, phones, type PhoneWidth } from '../utils/preview/phones.ts';
import { PhonePreview } from './phone-preview.tsx';
import { CutNotes, GridSwitch } from './preview/picture-notes.tsx';
import { useGridChoice } from './preview/use-grid-choice.ts';
import { IconButton } from './ui/icon-button.tsx';
import { Segmented } from './ui/segmented.tsx';

interface PreviewChoiceProps {
  community: PlanCommunity;
  text: string;
  pictures: readonly PlanPicture[];
  at: number | null;
  now: number;
  /** Only this width, without a choice. */
  fixed?: PhoneWidth;
}

/** A preview with the choice of phone and of light or dark. */
export function PreviewChoice({ fixed, ...post }: PreviewChoiceProps) {
  const { t } = useTranslation();
  const grid = useGridChoice(post.community.rules);
  const { pictures } = post;
  const [width, setWidth] = useState<PhoneWidth>(fixed ?? phones[0].width);
  const [dark, setDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches);
  return (
    <section aria-label={t('draft:preview.label')} className="flex min-w-0 flex-col gap-3">
      <header className="flex items-center justify-between gap-2">
        {fixed ? (
          <h2 className="text-sm font-medium">{t('draft:preview.label')}</h2>
        ) : (
          <Segmented
            label={t('draft:preview.width')}
            labelHidden
            value={String(width)}
            choices={phones.map((phone) => ({
              value: String(phone.width),
              label: String(phone.width),
            }))}
            onChange={(value) => {
              const phone = phones.find((one) => String(one.width) === value);
              if (phone) setWidth(phone.width);
            }}
          />
        )}
        <span className="min-w-0 flex-1 truncate text-xs text-muted">{phoneOf(width).models}</span>
        <IconButton
          label={dark ? t('draft:preview.toLight') : t('draft:preview.toDark')}
          icon={dark ? <Sun /> : <Moon />}
          onClick={() => setDark(!dark)}
        />
      </header>
      {grid.grids.length > 1 && pictures.length > 1 && <GridSwitch {...grid} />}
      <PhonePreview
        {...post}
        community={{ ...post.community, rules: grid.rules }}
        width={width}
        dark={dark}
      />
      <CutNotes pictures={pictures} width={width} rule={grid.rules.grid} />
    </section>
  );
}
