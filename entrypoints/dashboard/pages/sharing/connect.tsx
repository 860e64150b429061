import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { browser } from '#imports';
import type { TypedAccount } from '../../../../components/sharing/account-draft.ts';
import { AccountForm } from '../../../../components/sharing/account-form.tsx';
import { nameAmong } from '../../../../components/name-among.ts';
import { Card } from '../../../../components/ui/card.tsx';
import { Skeleton } from '../../../../components/ui/skeleton.tsx';
import { communityKey } from '../../../../utils/communities/rules.ts';
import { listCommunities } from '../../../../utils/communities/store.ts';
import { ask } from '../../../../utils/messages.ts';
import { originPattern } from '../../../../utils/sharing/address.ts';
import type { AccountInfo } from '../../../../utils/sharing/local-schema.ts';
import type { SharingAsk, SharingRefusal } from '../../../../utils/sharing-messages.ts';
import { PageHead } from '../../page-head.tsx';

interface ConnectProps {
  /** The one that is changed; null: a new one. */
  account: AccountInfo | null;
  accounts: readonly AccountInfo[];
  onSaved: () => void;
  onClose: () => void;
}

const refusals: Record<SharingRefusal, string> = {
  taken: 'sharing:form.taken',
  locked: 'sharing:form.locked',
  'no-password': 'sharing:form.passwordAnew',
};

/** `hidden`: communities that the form does not show, and that stay in the account. */
const questionOf = (
  { password, ...typed }: TypedAccount,
  known: AccountInfo | null,
  hidden: readonly string[],
): SharingAsk => ({
  account: {
    ...typed,
    communities: [...new Set([...typed.communities, ...hidden])],
    user: typed.user.trim(),
    on: known?.on ?? true,
    addedAt: known?.addedAt ?? Date.now(),
  },
  password: password || null,
});

/** Connects a brand or changes one; the browser is asked for its server's address on the press. */
export function Connect({ account, accounts, onSaved, onClose }: ConnectProps) {
  const { t, i18n } = useTranslation();
  const mine = useLiveQuery(() => listCommunities('mine'));
  if (!mine) return <Skeleton rows={6} />;
  const others = accounts.filter(({ brand }) => brand !== account?.brand);
  const elsewhere = new Set(others.flatMap(({ communities }) => communities));
  const free = mine.filter((one) => !elsewhere.has(communityKey(one)));
  // What colleagues share and this computer does not have as its own stays in the list.
  const hidden = account?.communities.filter(
    (key) => !free.some((one) => communityKey(one) === key),
  );

  const question = (typed: TypedAccount) => questionOf(typed, account, hidden ?? []);
  /** Nothing may be awaited before the request: the browser wants it in the press itself. */
  const allowed = ({ url }: TypedAccount) =>
    browser.permissions.request({ origins: [originPattern(url)] });

  return (
    <>
      <PageHead
        title={account ? t('sharing:form.edit', { title: account.title }) : t('sharing:form.title')}
      />
      <Card className="max-w-3xl p-5">
        <AccountForm
          initial={account ?? { who: others[0]?.who ?? '' }}
          known={account}
          communities={free.map((one) => ({
            key: communityKey(one),
            name: nameAmong(one, free, i18n.language),
          }))}
          taken={accounts.map(({ brand }) => brand)}
          commonAt={others.find(({ common }) => common)?.title ?? null}
          onTest={async (typed) =>
            (await allowed(typed)) ? ask('ui.sharing.test', question(typed)) : null
          }
          onCreate={(typed, admin) => ask('ui.sharing.create', { ...question(typed), admin })}
          onSave={async (typed) => {
            // Saved without a test it would never be allowed; a no is told as the state of it.
            await allowed(typed);
            const answer = await ask('ui.sharing.save', question(typed));
            if (!answer.saved) return t(refusals[answer.why]);
            onSaved();
            return null;
          }}
          onCancel={onClose}
        />
      </Card>
    </>
  );
}
