import { removeAccount, saveAccount } from '../../../utils/sharing/accounts.ts';
import type { SharingProtocol } from '../../../utils/sharing-messages.ts';
import type { Handlers } from '../requests.ts';

const later = () => Promise.reject(new Error('Sharing is not wired up yet.'));

export const sharingHandlers: Pick<Handlers, keyof SharingProtocol> = {
  'ui.sharing.test': later,
  'ui.sharing.create': later,
  async 'ui.sharing.save'({ account, password }) {
    const why = await saveAccount(account, password);
    return why === null ? { saved: true } : { saved: false, why };
  },
  async 'ui.sharing.remove'({ brand }) {
    await removeAccount(brand);
    return null;
  },
  'ui.sharing.now': later,
  'ui.sharing.answering': later,
  'ui.sharing.choose': later,
  'ui.sharing.take-over': later,
};
