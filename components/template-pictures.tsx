import { useState } from 'react';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { FileDrop } from './ui/file-drop.tsx';

export interface TemplatePicture {
  id: string;
  name: string;
}

interface TemplatePicturesProps {
  pictures: readonly TemplatePicture[];
  /** Keeps a file; false: it is no picture that we take. */
  onAdd: (file: File) => Promise<boolean>;
  onRemove: (id: string) => void;
}

/** Pictures that go with the reply. */
export function TemplatePictures({ pictures, onAdd, onRemove }: TemplatePicturesProps) {
  const { t } = useTranslation();
  const [refused, setRefused] = useState(false);
  return (
    <section>
      <h3 className="mb-1 text-sm font-medium">{t('templates:media.label')}</h3>
      {pictures.length > 0 && (
        <ul className="mb-2 flex flex-wrap gap-1.5">
          {pictures.map(({ id, name }) => (
            <li
              key={id}
              className="inline-flex max-w-full items-center gap-1 rounded-full bg-sunken py-0.5 pr-1 pl-2.5 text-sm"
            >
              <span className="truncate">{name}</span>
              <button
                type="button"
                className="inline-flex size-5 items-center justify-center rounded-full text-muted hover:bg-bad-soft hover:text-bad"
                aria-label={t('templates:media.remove', { name })}
                onClick={() => onRemove(id)}
              >
                <X className="size-3.5" aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      {pictures.length < 4 && (
        <FileDrop
          label={t('templates:media.add')}
          hint={t('templates:load.drop')}
          accept="image/png,image/jpeg,image/webp,image/gif"
          onFile={(file) => void onAdd(file).then((taken) => setRefused(!taken))}
        />
      )}
      {refused && (
        <p role="alert" className="mt-1 text-xs text-bad">
          {t('templates:media.refused')}
        </p>
      )}
    </section>
  );
}
