import { serverAddress } from '../../utils/sharing/address.ts';
import type { SharedAccount } from '../../utils/sharing/schema.ts';

/** What is typed to connect a brand; an empty password of a kept one leaves it as it is. */
export type TypedAccount = Omit<SharedAccount, 'on' | 'addedAt'> & { password: string };

export type WrongField = 'url' | 'user' | 'password' | 'title' | 'brand' | 'who';

/** What of a kept account a form looks at. */
export type KnownAccount = Pick<SharedAccount, 'url' | 'user'>;

/** The same shape as `brandSlug` has in the schema, which a form does not load. */
const slug = /^[a-z][a-z0-9-]{0,39}$/u;

/**
 * Each field that cannot be taken so, with the key of its sentence. `known`: what is kept of it; null:
 * a new one. A kept password is for the server and user that it was given for.
 */
export function wrongIn(
  typed: TypedAccount,
  { known, taken }: { known: KnownAccount | null; taken: readonly string[] },
): Partial<Record<WrongField, string>> {
  const wrong: Partial<Record<WrongField, string>> = {};
  const missing = 'sharing:form.missing';
  if (serverAddress(typed.url) === null) wrong.url = 'sharing:form.urlWrong';
  for (const field of ['user', 'title', 'who'] as const) {
    if (!typed[field].trim()) wrong[field] = missing;
  }
  const moved = known && (known.url !== serverAddress(typed.url) || known.user !== typed.user);
  if (!typed.password && !known) wrong.password = missing;
  else if (!typed.password && moved) wrong.password = 'sharing:form.passwordAnew';
  if (!slug.test(typed.brand)) wrong.brand = 'sharing:form.brandWrong';
  else if (!known && taken.includes(typed.brand)) wrong.brand = 'sharing:form.brandTaken';
  return wrong;
}
