import { useEffect, useState } from 'react';
import { Crop, Pencil } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { CoverEdit } from '../../../components/covers/cover-edit.tsx';
import { CoverMaker } from '../../../components/covers/cover-maker.tsx';
import { CoverRow } from '../../../components/covers/cover-row.tsx';
import { coverName } from '../../../components/covers/cover-words.ts';
import { download } from '../../../components/download.ts';
import { Button } from '../../../components/ui/button.tsx';
import { Card } from '../../../components/ui/card.tsx';
import { Dialog } from '../../../components/ui/dialog.tsx';
import { Skeleton } from '../../../components/ui/skeleton.tsx';
import { useToasts } from '../../../components/ui/toast.tsx';
import type { NetworkCover } from '../../../utils/covers/rules.ts';
import { changeCover, listCovers } from '../../../utils/covers/store.ts';
import { coverIds, type CoverFigures, type CoverId } from '../../../utils/networks/covers.ts';
import { networkWord } from '../../../utils/networks/index.ts';
import { watchSettings } from '../../../utils/settings.ts';
import { tell } from '../tell.ts';

/** `#networks/covers/vk-page` opens the cropper for that cover (the mark's panel leads there). */
const asked = (): CoverId | null =>
  coverIds.find((id) => location.hash === `#networks/covers/${id}`) ?? null;

/** The table of cover sizes, which the person may set right, and the cropper. */
export function Covers() {
  const { t, i18n } = useTranslation();
  const toast = useToasts();
  const [covers, setCovers] = useState<NetworkCover[] | null>(null);
  const [making, setMaking] = useState<CoverId | null>(asked);
  const [editing, setEditing] = useState<NetworkCover | null>(null);
  useEffect(() => {
    const read = () => void listCovers().then(setCovers);
    read();
    return watchSettings(read);
  }, []);
  if (!covers) return <Skeleton rows={5} />;

  const nameOf = (cover: NetworkCover) =>
    `${networkWord(cover.network, i18n.language)}: ${coverName(cover.id, t)}`;
  async function change(cover: NetworkCover, figures: CoverFigures | null): Promise<boolean> {
    try {
      await changeCover(cover.id, figures);
    } catch {
      return false;
    }
    tell('settings');
    setEditing(null);
    if (!figures) toast({ text: t('covers:resetDone', { name: nameOf(cover) }) });
    return true;
  }
  const byNetwork = Map.groupBy(covers, ({ network }) => network);
  return (
    <>
      <div className="mb-4 flex flex-wrap items-start justify-between gap-3">
        <p className="max-w-2xl min-w-0 flex-1 basis-64 text-muted">{t('covers:intro')}</p>
        <Button kind="primary" icon={<Crop />} onClick={() => setMaking('vk-page')}>
          {t('covers:make')}
        </Button>
      </div>
      <div className="flex flex-col gap-4">
        {[...byNetwork].map(([network, rules]) => (
          <section key={network} data-covers={network}>
            <h2 className="mb-1.5 text-lg font-semibold">{networkWord(network, i18n.language)}</h2>
            <Card className="divide-y divide-line px-4">
              {rules.map((cover, n) => (
                <div key={cover.id} data-cover={cover.id}>
                  <CoverRow cover={cover} note={noteStands(rules, n)}>
                    <Button size="small" icon={<Crop />} onClick={() => setMaking(cover.id)}>
                      {t('covers:make')}
                    </Button>
                    <Button size="small" icon={<Pencil />} onClick={() => setEditing(cover)}>
                      {t('covers:edit')}
                    </Button>
                    {cover.changed && (
                      <Button size="small" kind="quiet" onClick={() => void change(cover, null)}>
                        {t('covers:reset')}
                      </Button>
                    )}
                  </CoverRow>
                </div>
              ))}
            </Card>
          </section>
        ))}
      </div>
      <Dialog
        open={making !== null}
        wide
        title={t('covers:makeTitle')}
        closeLabel={t('common:close')}
        onClose={() => setMaking(null)}
      >
        {making && (
          <CoverMaker
            covers={covers}
            chosen={making}
            onChoose={setMaking}
            onSave={(file) => {
              download(file, file.name);
              const size = new Intl.NumberFormat(i18n.language, {
                style: 'unit',
                unit: 'kilobyte',
                maximumFractionDigits: 0,
              }).format(file.size / 1000);
              toast({ text: t('covers:maker.saved', { name: file.name, size }) });
            }}
          />
        )}
      </Dialog>
      <Dialog
        open={editing !== null}
        title={editing ? t('covers:form.title', { name: nameOf(editing) }) : ''}
        closeLabel={t('common:close')}
        onClose={() => setEditing(null)}
      >
        {editing && (
          <CoverEdit
            key={editing.id}
            cover={editing}
            onSave={(figures) => change(editing, figures)}
          />
        )}
      </Dialog>
    </>
  );
}

/** VK's two sizes have one quarrel: it is told once, below the last of them. */
function noteStands(rules: readonly NetworkCover[], n: number): boolean {
  const next = rules[n + 1];
  return !next || !rules[n]?.disputed || !next.disputed || next.changed;
}
