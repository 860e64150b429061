import { useState } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { browser } from '#imports';
import { nameAmong } from '../../../components/name-among.ts';
import { ToggleChips } from '../../../components/toggle-chips.tsx';
import { Button } from '../../../components/ui/button.tsx';
import { Card } from '../../../components/ui/card.tsx';
import { Switch } from '../../../components/ui/switch.tsx';
import { useToasts } from '../../../components/ui/toast.tsx';
import { listClients } from '../../../utils/client-file/clients.ts';
import { writeClientFile } from '../../../utils/client-file/write.ts';
import { communityKey } from '../../../utils/communities/rules.ts';
import { listCommunities } from '../../../utils/communities/store.ts';
import { inSample } from '../../../utils/sample/here.ts';
import { chooseTarget } from '../save-file.ts';
import { clientSheets } from './client-sheets.ts';
import { dayIn, ownZone } from '../../../utils/text/day-in.ts';

/** `groupmate-Тёплый-хлеб-2026-11-21.zip`: a name that every file system takes. */
function fileName(client: string, now: number): string {
  const plain = client.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/gu, '');
  const day = dayIn(ownZone(), now);
  return `groupmate-${plain.slice(0, 60) || 'client'}-${day}.zip`;
}

const moment = () => Date.now();

/** One client's data as a file: only of the communities that are chosen. */
export function ClientSection() {
  const { t, i18n } = useTranslation();
  const toast = useToasts();
  const all = useLiveQuery(async () => {
    const [communities, ofSample] = await Promise.all([listCommunities(), inSample()]);
    return communities.filter(
      ({ role, uuid }) => role !== 'seen' && !ofSample('communities', uuid),
    );
  });
  const clients = useLiveQuery(() => listClients());
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [people, setPeople] = useState(true);
  const [busy, setBusy] = useState(false);
  if (!all) return null;
  const communities = chosen.filter((key) => all.some((one) => communityKey(one) === key));
  const isChosen = (keys: readonly string[]) => keys.every((key) => communities.includes(key));

  async function save() {
    const now = moment();
    const first = all?.find((one) => communityKey(one) === communities[0]);
    const client = clients?.find(
      (one) => one.communities.length === communities.length && isChosen(one.communities),
    );
    const name = fileName(client?.client ?? first?.name ?? '', now);
    const target = await chooseTarget(name);
    if (!target) return;
    setBusy(true);
    try {
      const { version } = browser.runtime.getManifest();
      const sheets = clientSheets(t, i18n.language, people);
      const { stream, written } = writeClientFile({ communities, people }, version, now, sheets);
      await target.write(stream);
      toast({
        text: written.aside
          ? t('backup:save.aside', { count: written.aside })
          : t('backup:save.saved', { name }),
      });
    } catch {
      toast({ text: t('backup:save.failed') });
    } finally {
      setBusy(false);
    }
  }

  return (
    <section id="client">
      <h2 className="mb-2 text-lg font-semibold">{t('backup:client.title')}</h2>
      <Card className="flex flex-col gap-4 p-4">
        <p className="text-muted">{t('backup:client.text')}</p>
        {all.length === 0 ? (
          <p className="text-sm text-muted">{t('backup:client.none')}</p>
        ) : (
          <>
            {clients !== undefined && clients.length > 0 && (
              <ToggleChips
                label={t('backup:client.clients')}
                choices={clients.map(({ client }) => ({ value: client, label: client }))}
                chosen={clients
                  .filter((one) => isChosen(one.communities))
                  .map(({ client }) => client)}
                onChange={(names) =>
                  setChosen(
                    clients
                      .filter(({ client }) => names.includes(client))
                      .flatMap((one) => one.communities),
                  )
                }
              />
            )}
            <ToggleChips
              label={t('backup:client.communities')}
              choices={all.map((one) => ({
                value: communityKey(one),
                label: nameAmong(one, all, i18n.language),
              }))}
              chosen={communities}
              onChange={setChosen}
            />
            <Switch
              label={t('backup:client.people')}
              hint={t('backup:client.peopleHint')}
              checked={people}
              onChange={setPeople}
            />
            <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
              <Button
                icon={<Download />}
                disabled={busy || communities.length === 0}
                onClick={() => void save()}
              >
                {t('backup:client.button')}
              </Button>
              {communities.length === 0 && (
                <p className="text-sm text-muted">{t('backup:client.choose')}</p>
              )}
            </div>
          </>
        )}
      </Card>
    </section>
  );
}
