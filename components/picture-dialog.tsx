import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cropOf } from '../utils/media/rules.ts';
import type { FileRules } from '../utils/networks/publishing.ts';
import type { AddAnswer, PlanPicture } from '../utils/plan/form.ts';
import { CropField, type Frame } from './crop-field.tsx';
import { filePart } from './picture-canvas.ts';
import { Button } from './ui/button.tsx';
import { Dialog } from './ui/dialog.tsx';
import { Field } from './ui/field.tsx';
import { Segmented } from './ui/segmented.tsx';
import { Skeleton } from './ui/skeleton.tsx';
import { TextArea } from './ui/text-area.tsx';

interface PictureDialogProps {
  /** The picture that is worked on; null: none. */
  picture: PlanPicture | null;
  /** What it is a part of, where that is still kept. */
  original: PlanPicture | undefined;
  crops: FileRules['crops'];
  /** Keeps the part as a file of its own. */
  onAdd: (file: File, from: string) => Promise<AddAnswer>;
  /** Another picture stands in its place. */
  onReplace: (id: string) => void;
  onDescribe: (id: string, alt: string) => Promise<void>;
  onClose: () => void;
}

/** Shapes for networks that have said none. */
const usual: NonNullable<FileRules['crops']> = [
  [1, 1],
  [4, 5],
  [16, 9],
];
const whole = 'whole';
const centre: Frame = { x: 0.5, y: 0.5, zoom: 1 };

/** Cropping to a shape of the network, and the description. The original stays. */
export function PictureDialog({ picture, ...rest }: PictureDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      open={picture !== null}
      title={t('media:crop.title')}
      closeLabel={t('common:close')}
      onClose={rest.onClose}
    >
      {picture && <Work key={picture.id} picture={picture} {...rest} />}
    </Dialog>
  );
}

function Work(props: PictureDialogProps & { picture: PlanPicture }) {
  const { picture, original, crops = usual, onAdd, onReplace, onDescribe, onClose } = props;
  const { t } = useTranslation();
  const source = original ?? picture;
  const image = useImage(source.url);
  const [shape, setShape] = useState(whole);
  const [frame, setFrame] = useState(centre);
  const [alt, setAlt] = useState(picture.alt);
  const [refused, setRefused] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [w = 0, h = 0] = shape.split(':').map(Number);

  async function save() {
    setBusy(true);
    const id = await kept();
    if (id !== null) {
      await onDescribe(id, alt);
      if (id !== picture.id) onReplace(id);
      onClose();
    }
    setBusy(false);
  }
  /** The id of what stands there then; null: it could not be made. */
  async function kept(): Promise<string | null> {
    if (shape === whole) return picture.id;
    const file = image && (await filePart(image, cropOf(image, w / h, frame), source));
    if (!file) return say(t('media:crop.failed'));
    const answer = await onAdd(file, source.id);
    return 'refused' in answer ? say(answer.refused) : answer.id;
  }
  function say(sentence: string): null {
    setRefused(sentence);
    return null;
  }

  return (
    <div className="flex flex-col gap-4">
      <Segmented
        label={t('media:crop.ratio')}
        value={shape}
        choices={[
          { value: whole, label: t('media:crop.whole') },
          ...crops.map(([width, height]) => ({
            value: `${width}:${height}`,
            label: width > 100 ? `${width / 100}:1` : `${width}:${height}`,
          })),
        ]}
        onChange={setShape}
      />
      {image === undefined ? (
        <Skeleton rows={4} />
      ) : shape !== whole && image ? (
        <>
          <CropField image={image} ratio={w / h} frame={frame} onFrame={setFrame} />
          <p className="text-xs text-muted">{t('media:crop.how')}</p>
        </>
      ) : (
        <img
          src={picture.url}
          alt={alt || picture.name}
          className="mx-auto max-h-80 max-w-full rounded-md object-contain"
        />
      )}
      <Field label={t('media:alt.label')} hint={t('media:alt.hint')}>
        <TextArea
          className="min-h-16!"
          maxLength={1000}
          value={alt}
          onChange={(event) => setAlt(event.target.value)}
        />
      </Field>
      {refused && (
        <p role="alert" className="text-sm text-bad">
          {refused}
        </p>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        {original && (
          <Button
            kind="quiet"
            onClick={() => {
              onReplace(original.id);
              onClose();
            }}
          >
            {t('media:crop.back')}
          </Button>
        )}
        <Button kind="primary" disabled={busy || image === undefined} onClick={() => void save()}>
          {t('media:crop.save')}
        </Button>
      </div>
    </div>
  );
}

/** The decoded picture; undefined while it is read, null when it cannot be. */
function useImage(url: string): ImageBitmap | null | undefined {
  const [image, setImage] = useState<ImageBitmap | null | undefined>(undefined);
  useEffect(() => {
    let left = false;
    void decoded(url).then((found) => {
      if (left) found?.close();
      else setImage(found);
    });
    return () => {
      left = true;
    };
  }, [url]);
  return image;
}

/** By an element, not by fetching: an extension page may show its own blobs and fetch nothing. */
async function decoded(url: string): Promise<ImageBitmap | null> {
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
    return await createImageBitmap(image);
  } catch {
    return null;
  }
}
