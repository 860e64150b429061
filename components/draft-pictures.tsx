import { useRef, useState } from 'react';
import { ArrowLeft, ArrowRight, ImagePlus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlanPicture } from '../utils/plan/form.ts';
import { Button } from './ui/button.tsx';
import { IconButton } from './ui/icon-button.tsx';

interface DraftPicturesProps {
  pictures: readonly PlanPicture[];
  /** How many the network takes; null: not known. */
  most: number | null;
  tooMany: boolean;
  refused: readonly string[];
  onFiles: (files: readonly File[]) => void;
  /** Their ids in a new order, or fewer of them. */
  onOrder: (media: string[]) => void;
}

/** The post's pictures: added, put in order, taken out. */
export function DraftPictures(props: DraftPicturesProps) {
  const { pictures, most, tooMany, refused, onFiles, onOrder } = props;
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const ids = pictures.map(({ id }) => id);

  function move(from: number, by: 1 | -1) {
    const next = [...ids];
    const [moved] = next.splice(from, 1);
    if (moved === undefined) return;
    next.splice(from + by, 0, moved);
    onOrder(next);
    setSaid(t('draft:pictures.moved', { place: from + by + 1, count: ids.length }));
  }

  function remove(id: string) {
    onOrder(ids.filter((one) => one !== id));
    setSaid(t('draft:pictures.removed'));
  }

  const full = most !== null && pictures.length >= most;
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-sm font-medium">{t('draft:pictures.label')}</legend>
      {pictures.length > 0 && (
        <ul className="mb-2 grid grid-cols-[repeat(auto-fill,minmax(6.25rem,1fr))] gap-2">
          {pictures.map((picture, place) => (
            <li
              key={picture.id}
              className="overflow-hidden rounded-md border border-line bg-raised"
            >
              <img src={picture.url} alt={picture.name} className="h-20 w-full object-cover" />
              <span className="flex justify-between">
                <IconButton
                  label={t('draft:pictures.left', { place: place + 1 })}
                  icon={<ArrowLeft />}
                  disabled={place === 0}
                  onClick={() => move(place, -1)}
                />
                <IconButton
                  label={t('draft:pictures.right', { place: place + 1 })}
                  icon={<ArrowRight />}
                  disabled={place === pictures.length - 1}
                  onClick={() => move(place, 1)}
                />
                <IconButton
                  label={t('draft:pictures.remove', { place: place + 1 })}
                  icon={<X />}
                  onClick={() => remove(picture.id)}
                />
              </span>
            </li>
          ))}
        </ul>
      )}
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept="image/png,image/jpeg,image/webp,image/gif"
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          // The same file may be chosen again after it was taken out.
          event.target.value = '';
        }}
      />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button
          size="small"
          icon={<ImagePlus />}
          disabled={full}
          onClick={() => input.current?.click()}
        >
          {t('draft:pictures.add')}
        </Button>
        <span className="text-xs text-muted">
          {full ? t('draft:pictures.full', { count: most }) : t('draft:pictures.how')}
        </span>
      </div>
      {tooMany && (
        <p role="alert" className="mt-1 text-xs text-bad">
          {t('draft:error.tooMany')}
        </p>
      )}
      {refused.map((sentence) => (
        <p key={sentence} role="alert" className="mt-1 text-xs text-bad">
          {sentence}
        </p>
      ))}
      <p role="status" className="sr-only">
        {said}
      </p>
    </fieldset>
  );
}
