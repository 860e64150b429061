import { useTranslation } from 'react-i18next';
import { browser } from '#imports';
import { Confirm } from '../../../../components/confirm.tsx';
import { ask } from '../../../../utils/messages.ts';
import { originPattern } from '../../../../utils/sharing/address.ts';
import { listAccounts } from '../../../../utils/sharing/accounts.ts';
import type { AccountInfo } from '../../../../utils/sharing/local-schema.ts';

interface LeaveProps {
  /** null: nothing is asked. */
  account: AccountInfo | null;
  /** Changes that have not reached the server. */
  waiting: number;
  onLeft: (done: boolean) => void;
  onClose: () => void;
}

/** Asks before a brand is left, and gives the browser's permission back when nobody needs it. */
export function Leave({ account, waiting, onLeft, onClose }: LeaveProps) {
  const { t } = useTranslation();
  async function leave({ brand, url }: AccountInfo) {
    await ask('ui.sharing.remove', { brand });
    const pattern = originPattern(url);
    const needed = (await listAccounts()).some((one) => originPattern(one.url) === pattern);
    // The e2e variant has it fixed, and what is not given back harms nobody.
    if (!needed) await browser.permissions.remove({ origins: [pattern] }).catch(() => false);
  }
  return (
    <Confirm
      open={account !== null}
      title={t('sharing:leave.title', { title: account?.title ?? '' })}
      goes={[
        t('sharing:leave.connection'),
        ...(waiting > 0 ? [t('sharing:leave.waiting', { count: waiting })] : []),
      ]}
      note={t('sharing:leave.note')}
      doIt={t('sharing:leave.do')}
      onDo={() => {
        if (!account) return;
        onClose();
        leave(account).then(
          () => onLeft(true),
          () => onLeft(false),
        );
      }}
      onClose={onClose}
    />
  );
}
