import { useEffect, useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { Copy } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../../../../components/copy-text.ts';
import {
  fillAuthorWords,
  fillWords,
  textIsIn,
  type FillAuthor,
} from '../../../../components/fill-words.ts';
import { Button } from '../../../../components/ui/button.tsx';
import { Dialog } from '../../../../components/ui/dialog.tsx';
import { publishesNowOn } from '../../../../utils/networks/index.ts';
import {
  allowedAuthors,
  isSameAuthor,
  nameOfAuthor,
} from '../../../../utils/communities/authors.ts';
import { mediaBy } from '../../../../utils/media/store.ts';
import { communityByKey } from '../../../../utils/communities/store.ts';
import { FillFiles } from './fill-files.tsx';
import type { Filled } from './use-plan-actions.ts';

/**
 * How a fill went, in sentences, for the moment when the person comes back to this tab. Text that
 * did not go in is put on the clipboard; a page in the background may not do that, so it is tried
 * again when this one is looked at.
 */
export function FillNotice({
  filled,
  onAgain,
  onClose,
}: {
  filled: Filled | null;
  onAgain: Again;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Dialog
      open={filled !== null}
      title={t('day:filled.title')}
      closeLabel={t('common:close')}
      onClose={onClose}
    >
      {filled && (
        <Told key={filled.item.uuid} filled={filled} onAgain={onAgain} onClose={onClose} />
      )}
    </Dialog>
  );
}

/** Fills once more; `anyAuthor`: in whatever name the page writes. */
type Again = (item: Filled['item'], anyAuthor: boolean) => void;

interface ToldProps {
  filled: Filled;
  onAgain: Again;
  onClose: () => void;
}

function Told({ filled, onAgain, onClose }: ToldProps) {
  const { t } = useTranslation();
  const { item, outcome } = filled;
  const [copied, setCopied] = useState(false);
  const author = useLiveQuery(() => authorOf(filled), [filled]);
  const written = author && fillAuthorWords(outcome, author);
  const wanted = !textIsIn(outcome) && item.text !== '';

  useEffect(() => {
    if (!wanted || copied) return;
    const copy = () => void copyText(item.text).then(setCopied);
    if (document.hasFocus()) copy();
    window.addEventListener('focus', copy);
    return () => window.removeEventListener('focus', copy);
  }, [wanted, copied, item.text]);

  return (
    <div className="flex flex-col gap-4">
      {fillWords(outcome, item.media.length, publishesNowOn(item.network)).map((sentence) => (
        <p key={sentence.word}>{t(sentence.word, sentence.values)}</p>
      ))}
      {written && (
        <p
          className={author?.instead ? 'rounded-md bg-warn-soft px-3 py-2 text-warn' : 'text-muted'}
        >
          {t(written.word, written.values)}
        </p>
      )}
      {wanted && (
        <div className="flex flex-col gap-2 rounded-md bg-sunken p-3">
          <p className="line-clamp-4 text-sm whitespace-pre-line">{item.text}</p>
          <div className="flex flex-wrap items-center gap-3">
            <Button
              size="small"
              icon={<Copy />}
              onClick={() => void copyText(item.text).then(setCopied)}
            >
              {t('day:filled.copy')}
            </Button>
            <p role="status" className="text-sm text-muted">
              {copied && t('day:filled.copied')}
            </p>
          </div>
        </div>
      )}
      <FillFiles ids={item.media} outcome={outcome} />
      <Descriptions ids={item.media} />
      <div className="flex flex-wrap justify-end gap-2">
        {outcome !== 'failed' && outcome.outcome === 'other-author' && (
          <>
            <Button onClick={() => onAgain(item, true)}>{t('twice:notFilled.anyway')}</Button>
            <Button onClick={() => onAgain(item, false)}>{t('twice:notFilled.again')}</Button>
          </>
        )}
        <Button kind="primary" onClick={onClose}>
          {t('day:filled.understood')}
        </Button>
      </div>
    </div>
  );
}

/** Descriptions of pictures, to be copied: networks hide their own field for them. */
function Descriptions({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState<string | null>(null);
  const files = useLiveQuery(() => mediaBy(ids), [ids]);
  const described = files?.filter(({ alt }) => alt) ?? [];
  if (described.length === 0) return null;
  return (
    <section aria-label={t('media:alt.list')} className="flex flex-col gap-2">
      <h3 className="text-sm font-medium">{t('media:alt.list')}</h3>
      <ul className="flex flex-col gap-2">
        {described.map(({ id, alt = '' }) => (
          <li key={id} className="flex items-start gap-2 text-sm">
            <Button
              size="small"
              icon={<Copy />}
              title={t('media:alt.copy')}
              onClick={() => void copyText(alt).then((done) => setCopied(done ? id : null))}
            >
              {t('media:alt.copy')}
            </Button>
            <span className="min-w-0 py-1">{alt}</span>
          </li>
        ))}
      </ul>
      <p role="status" className="text-sm text-muted">
        {copied && t('media:alt.copied')}
      </p>
    </section>
  );
}

/** In whose name the filled composer would publish, as its page told. */
async function authorOf({ item, outcome }: Filled): Promise<FillAuthor> {
  const as = outcome === 'failed' ? null : (outcome.as ?? null);
  if (as === null) return { name: null, instead: null };
  const community = await communityByKey(item.community);
  const name = (await nameOfAuthor(item.network, as)) ?? as;
  const right =
    (allowedAuthors(community) ?? [as]).includes(as) ||
    (community !== undefined && isSameAuthor(name, community));
  return { name, instead: right ? null : (community?.name ?? item.community) };
}
