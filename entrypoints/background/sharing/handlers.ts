import { db } from '../../../utils/db.ts';
import { openPassword, removeAccount, saveAccount } from '../../../utils/sharing/accounts.ts';
import { chooseVersion } from '../../../utils/sharing/clashes.ts';
import { checkAccount, createDatabases } from '../../../utils/sharing/engine/account-check.ts';
import { dropMirror, openMirror } from '../../../utils/sharing/engine/open.ts';
import type {
  SharingAsk,
  SharingFinding,
  SharingProtocol,
} from '../../../utils/sharing-messages.ts';
import { wake } from '../plan.ts';
import type { Handlers } from '../requests.ts';
import { sayAnswering } from './answering.ts';
import { betweenRounds, isServerAllowed, shareNow, shareSoon, thisWorld } from './index.ts';
import { takeOver } from './take-over.ts';

const seven = ['server', 'user', 'content', 'queue', 'queue-single', 'media', 'cors'] as const;
const notLooked = (fault: SharingFinding['fault']): SharingFinding[] =>
  seven.map((what, n) => (n === 0 && fault ? { what, ok: false, fault } : { what, ok: null }));

/** The typed password, or the kept one of the brand. */
async function passwordOf({ account, password }: SharingAsk) {
  if (password !== null) return { password };
  const kept = await db.sharedAccounts.get(account.brand);
  // The kept password goes to no other server or user than it was given for.
  const isSame = kept?.url === account.url && kept.user === account.user;
  return kept && isSame ? openPassword(kept) : ('denied' as const);
}

async function looked(ask: SharingAsk): Promise<SharingFinding[]> {
  if (!(await isServerAllowed(ask.account.url))) return notLooked('not-allowed');
  const opened = await passwordOf(ask);
  if (typeof opened === 'string') return notLooked(opened);
  return checkAccount(ask.account, opened.password);
}

export const sharingHandlers: Pick<Handlers, keyof SharingProtocol> = {
  'ui.sharing.test': looked,
  async 'ui.sharing.create'({ admin, ...ask }) {
    if (!(await isServerAllowed(ask.account.url))) return notLooked('not-allowed');
    const end = await createDatabases({ ...ask.account, user: admin.user }, admin.password);
    const found = await looked(ask);
    if (end.end === 'done') return found;
    // What the admin was told goes before what the user sees.
    return found.map((one) => (one.what === 'content' ? { ...one, ok: false, ...end } : one));
  },
  async 'ui.sharing.save'(ask) {
    const { account } = ask;
    const kept = await db.sharedAccounts.get(account.brand);
    const moved = kept && (kept.url !== account.url || kept.user !== account.user);
    // Another server or user: the password that was kept is not for it.
    if (moved && ask.password === null) return { saved: false, why: 'no-password' };
    const why = await saveAccount(account, ask.password);
    if (why !== null) return { saved: false, why };
    shareSoon();
    return { saved: true };
  },
  async 'ui.sharing.remove'({ brand }) {
    await betweenRounds(async () => {
      await removeAccount(brand);
      await dropMirror(await openMirror(brand));
    });
    shareSoon();
    return null;
  },
  async 'ui.sharing.now'() {
    await shareNow();
    return null;
  },
  async 'ui.sharing.answering'({ comment, on }) {
    return sayAnswering(await thisWorld(), comment, on);
  },
  async 'ui.sharing.choose'({ id, field, keep }) {
    const done = await chooseVersion(id, field, keep, Date.now());
    if (done) shareSoon();
    return { done };
  },
  async 'ui.sharing.take-over'({ uuid, out }) {
    const answer = await takeOver(await thisWorld(), uuid, out);
    if (answer.done) {
      shareSoon();
      await wake({ fresh: true });
    }
    return answer;
  },
};
