import { MousePointerClick } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NetworkId, PlaceName } from '../utils/networks/network.ts';
import type { TeachAsk } from '../utils/teachings/asking.ts';
import { fieldWord, placeWord } from '../utils/teachings/words.ts';
import { Button } from './ui/button.tsx';
import { Select } from './ui/select.tsx';

/** What people miss most, first. `post:` is the post itself. */
const choices = [
  'post:views',
  'post:likes',
  'post:reposts',
  'post:comments',
  'post:text',
  'post:date',
  'post:authorName',
  'post:id',
  'post:',
  'comment:text',
  'comment:authorName',
  'comment:date',
  'comment:likes',
  'comment:',
  'community:followers',
  'community:name',
  'replyBox:',
  'messageBox:',
  'composer:',
] as const;
type Choice = (typeof choices)[number];

interface TeachFormProps {
  networks: readonly { id: NetworkId; title: string }[];
  onTeach: (question: TeachAsk) => void;
}

/** Begins a teaching where no sign has asked for one. */
export function TeachForm({ networks, onTeach }: TeachFormProps) {
  const { t } = useTranslation();
  const [network, setNetwork] = useState<NetworkId>('vk');
  const [choice, setChoice] = useState<Choice>('post:views');
  const [place = 'post', field = ''] = choice.split(':');

  const labelOf = (one: Choice) => {
    const [of = '', name = ''] = one.split(':');
    return t(name === '' ? placeWord(of) : fieldWord(of, name));
  };
  return (
    <div className="flex flex-wrap items-end gap-3 py-3">
      <Select
        className="w-44"
        label={t('teach:list.network')}
        value={network}
        choices={networks.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={setNetwork}
      />
      <Select
        className="min-w-52 flex-1"
        label={t('teach:list.what')}
        value={choice}
        choices={choices.map((value) => ({ value, label: labelOf(value) }))}
        onChange={setChoice}
      />
      <Button
        icon={<MousePointerClick />}
        onClick={() => onTeach({ network, place: place as PlaceName, field: field || null })}
      >
        {t('teach:list.teach')}
      </Button>
    </div>
  );
}
