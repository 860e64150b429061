import { useRef, useState } from 'react';
import { ImagePlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { faultsOf } from '../utils/media/limits.ts';
import type { FileRules } from '../utils/networks/publishing.ts';
import type { AddAnswer, PlanPicture } from '../utils/plan/form.ts';
import { formatSize } from '../utils/text/format.ts';
import { FileFaults } from './file-faults.tsx';
import { PictureDialog } from './picture-dialog.tsx';
import { PictureTile } from './picture-tile.tsx';
import { useRoom } from './use-room.ts';
import { Button } from './ui/button.tsx';

interface DraftPicturesProps {
  pictures: readonly PlanPicture[];
  /** How many the network takes; null: not known. */
  most: number | null;
  tooMany: boolean;
  refused: readonly string[];
  onFiles: (files: readonly File[]) => void;
  /** Their ids in a new order, or fewer of them. */
  onOrder: (media: string[]) => void;
  /** What the network takes; absent: not known. */
  files?: FileRules | undefined;
  /** Every picture that is known here, also the originals of parts, by id. */
  known?: Readonly<Record<string, PlanPicture>> | undefined;
  /** Keeps a part of a picture. */
  onPart?: ((file: File, from: string) => Promise<AddAnswer>) | undefined;
  /** Without it nothing can be changed about a picture. */
  onDescribe?: ((id: string, alt: string) => Promise<void>) | undefined;
}

/** The post's pictures: added, put in order, taken out. */
export function DraftPictures(props: DraftPicturesProps) {
  const { pictures, most, tooMany, refused, onFiles, onOrder } = props;
  const { t, i18n } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const [editedId, setEdited] = useState<string | null>(null);
  const edited = pictures.find(({ id }) => id === editedId) ?? null;
  const space = useRoom(pictures.length);
  const total = pictures.reduce((sum, { size }) => sum + size, 0);
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
        <ul className="mb-2 grid grid-cols-[repeat(auto-fill,minmax(7.5rem,1fr))] gap-2">
          {pictures.map((picture, place) => (
            <PictureTile
              key={picture.id}
              picture={picture}
              place={place}
              count={pictures.length}
              faulty={faultsOf(picture, props.files).length > 0}
              onMove={(by) => move(place, by)}
              onEdit={props.onDescribe && (() => setEdited(picture.id))}
              onRemove={() => remove(picture.id)}
            />
          ))}
        </ul>
      )}
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept="image/png,image/jpeg,image/webp,image/gif,video/mp4,video/quicktime,video/webm"
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
          {t('media:add')}
        </Button>
        <span className="text-xs text-muted">
          {full ? t('draft:pictures.full', { count: most }) : t('draft:pictures.how')}
        </span>
        {total > 0 && (
          <span className="text-xs text-muted tabular-nums">
            {t('media:total', { size: formatSize(total, i18n.language) })}
          </span>
        )}
      </div>
      {space?.tight && space.free !== null && (
        <p role="status" className="mt-1 text-xs text-warn">
          {t('media:free', { size: formatSize(space.free, i18n.language) })}
        </p>
      )}
      <FileFaults pictures={pictures} rules={props.files} />
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
      {props.onPart && props.onDescribe && (
        <PictureDialog
          picture={edited}
          original={edited?.from ? props.known?.[edited.from] : undefined}
          crops={props.files?.crops}
          onAdd={props.onPart}
          onReplace={(id) => onOrder(ids.map((one) => (one === editedId ? id : one)))}
          onDescribe={props.onDescribe}
          onClose={() => setEdited(null)}
        />
      )}
    </fieldset>
  );
}
