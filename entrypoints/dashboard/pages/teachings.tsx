import { useLiveQuery } from 'dexie-react-hooks';
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { download } from '../../../components/download.ts';
import { TeachForm } from '../../../components/teach-form.tsx';
import { Button } from '../../../components/ui/button.tsx';
import { Card } from '../../../components/ui/card.tsx';
import { FileDrop } from '../../../components/ui/file-drop.tsx';
import { useToasts } from '../../../components/ui/toast.tsx';
import { networks, titleOf } from '../../../utils/networks/index.ts';
import type { TeachAsk } from '../../../utils/teachings/asking.ts';
import { exportTeachings, importTeachings, listTeachings } from '../../../utils/teachings/store.ts';
import { beginTeaching } from '../teach.ts';
import { tell } from '../tell.ts';

const refusals = {
  'too-big': 'teach:refused.tooBig',
  'not-ours': 'teach:refused.notOurs',
  'not-plain': 'teach:refused.notPlain',
} as const;

/** The browser's own word on a selector; what it does not know would match nothing. */
const knows = (css: string) => CSS.supports(`selector(${css})`);

/** Teaching by pointing, and all that was taught as a file. How each goes stands with its network. */
export function Teachings() {
  const { t, i18n } = useTranslation();
  const toast = useToasts();
  const all = useLiveQuery(() => listTeachings());
  const [refused, setRefused] = useState<string | null>(null);

  async function teach(question: TeachAsk) {
    setRefused(null);
    const why = await beginTeaching(question);
    if (why) setRefused(t(why));
  }
  async function load(file: File) {
    setRefused(null);
    const told = await importTeachings(await file.text(), knows);
    if (typeof told === 'string') return setRefused(t(refusals[told]));
    tell('teachings');
    toast({ text: t('teach:list.loaded', { count: told }) });
  }

  return (
    <section className="mt-8 max-w-3xl">
      <h2 className="mb-1 text-lg font-semibold">{t('teach:list.title')}</h2>
      <p className="mb-3 text-muted">{t('teach:list.text')}</p>
      {refused && (
        <p role="alert" className="mb-3 rounded-md bg-bad-soft px-3.5 py-3 text-bad">
          {refused}
        </p>
      )}
      <Card className="divide-y divide-line px-4 py-1">
        <TeachForm
          networks={Object.values(networks).map((network) => ({
            id: network.id,
            title: titleOf(network, i18n.language),
          }))}
          onTeach={(question) => void teach(question)}
        />
        {all?.length === 0 && <p className="py-3 text-muted">{t('teach:list.empty')}</p>}
      </Card>
      <div className="mt-3 flex flex-col gap-3">
        {all !== undefined && all.length > 0 && (
          <Button
            className="self-start"
            icon={<Download />}
            onClick={() =>
              void exportTeachings().then((text) =>
                download(
                  new Blob([text], { type: 'application/json' }),
                  'groupmate-teachings.json',
                ),
              )
            }
          >
            {t('teach:list.save')}
          </Button>
        )}
        <FileDrop
          label={t('teach:list.load')}
          hint={t('teach:list.loadHint')}
          accept=".json,application/json"
          onFile={(file) => void load(file)}
        />
      </div>
    </section>
  );
}
