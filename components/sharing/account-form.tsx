import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { brandFrom, serverAddress } from '../../utils/sharing/address.ts';
import type { SharedAccount } from '../../utils/sharing/schema.ts';
import { ToggleChips } from '../toggle-chips.tsx';
import { Button } from '../ui/button.tsx';
import { Field, TextInput } from '../ui/field.tsx';
import { Switch } from '../ui/switch.tsx';
import { wrongIn, type KnownAccount, type TypedAccount, type WrongField } from './account-draft.ts';
import { FindingsList, type Admin } from './findings-list.tsx';
import type { SharingFinding } from '../../utils/sharing-messages.ts';

interface AccountFormProps {
  /** What it begins with: an account that is changed, or what is known of the person. */
  initial: Partial<SharedAccount>;
  /** It is kept already: its databases keep their name, its password may stay. null: a new one. */
  known: KnownAccount | null;
  communities: readonly { key: string; name: string }[];
  /** Names of databases that are connected already. */
  taken: readonly string[];
  /** What another one, which already has all that belongs to no community, is called. */
  commonAt: string | null;
  /** In the press itself: the browser asks for its permission then. null: it was not given. */
  onTest: (typed: TypedAccount) => Promise<readonly SharingFinding[] | null>;
  onCreate: (typed: TypedAccount, admin: Admin) => Promise<readonly SharingFinding[] | null>;
  /** null: it was kept; else a sentence. */
  onSave: (typed: TypedAccount) => Promise<string | null>;
  onCancel: () => void;
}

/** Connects a brand on a server: by whom, as whom, what of; tried before it is kept. */
export function AccountForm(props: AccountFormProps) {
  const { initial, known, communities, taken, commonAt, onTest, onCreate, onSave } = props;
  const { t } = useTranslation();
  const [typed, setTyped] = useState<TypedAccount>({
    url: initial.url ?? '',
    user: initial.user ?? '',
    password: '',
    title: initial.title ?? '',
    brand: initial.brand ?? '',
    who: initial.who ?? '',
    communities: initial.communities ?? [],
    common: initial.common ?? commonAt === null,
  });
  const [ownBrand, setOwnBrand] = useState(initial.brand !== undefined);
  const [findings, setFindings] = useState<readonly SharingFinding[] | null>(null);
  const [doing, setDoing] = useState<'test' | 'create' | 'save' | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const [tried, setTried] = useState(false);

  const wrong = wrongIn(typed, { known, taken });
  const error = (field: WrongField) => (tried && wrong[field] ? t(wrong[field]) : null);
  const change = (part: Partial<TypedAccount>, stale = true) => {
    setTyped((old) => ({ ...old, ...part }));
    if (stale) setFindings(null);
    setSaid(null);
  };
  const written = { ...typed, url: serverAddress(typed.url) ?? typed.url };

  /** The task is begun before anything is waited for: the browser wants its question in the press. */
  async function run(what: 'test' | 'create', task: typeof onTest) {
    setTried(true);
    if (Object.keys(wrong).length > 0) return;
    setDoing(what);
    setSaid(null);
    const found = await task(written).catch(() => null);
    setDoing(null);
    setFindings(found);
    if (!found) setSaid(t('sharing:form.notAllowed'));
    else if (what === 'create' && found.every(({ fault }) => fault !== 'no-database'))
      setSaid(t('sharing:test.created'));
  }
  async function save() {
    setTried(true);
    if (Object.keys(wrong).length > 0) return;
    setDoing('save');
    const why = await onSave(written).catch(() => t('sharing:form.notSaved'));
    setDoing(null);
    setSaid(why);
  }

  return (
    <form
      noValidate
      className="flex flex-col gap-6"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Part title={t('sharing:form.server')}>
        <Field
          label={t('sharing:form.url')}
          hint={t('sharing:form.urlHint')}
          error={error('url')}
          className="sm:col-span-2"
        >
          <TextInput
            name="url"
            inputMode="url"
            autoComplete="off"
            spellCheck={false}
            placeholder="https://couch.example.com"
            value={typed.url}
            onChange={({ target }) => change({ url: target.value })}
          />
        </Field>
        <Field label={t('sharing:form.user')} error={error('user')}>
          <TextInput
            name="user"
            autoComplete="off"
            spellCheck={false}
            maxLength={120}
            value={typed.user}
            onChange={({ target }) => change({ user: target.value })}
          />
        </Field>
        <Field
          label={t('sharing:form.password')}
          hint={t(known ? 'sharing:form.passwordKept' : 'sharing:form.passwordHint')}
          error={error('password')}
        >
          <TextInput
            name="password"
            type="password"
            autoComplete="off"
            value={typed.password}
            onChange={({ target }) => change({ password: target.value })}
          />
        </Field>
      </Part>
      <Part title={t('sharing:form.client')}>
        <Field label={t('sharing:form.name')} error={error('title')}>
          <TextInput
            name="title"
            maxLength={80}
            value={typed.title}
            onChange={({ target }) =>
              change(
                ownBrand
                  ? { title: target.value }
                  : { title: target.value, brand: brandFrom(target.value) },
                !ownBrand,
              )
            }
          />
        </Field>
        <Field label={t('sharing:form.who')} hint={t('sharing:form.whoHint')} error={error('who')}>
          <TextInput
            name="who"
            maxLength={60}
            value={typed.who}
            onChange={({ target }) => change({ who: target.value }, false)}
          />
        </Field>
        <Field
          label={t('sharing:form.brand')}
          hint={t('sharing:form.brandHint', { brand: typed.brand || '…' })}
          error={error('brand')}
          className="sm:col-span-2"
        >
          <TextInput
            name="brand"
            autoComplete="off"
            spellCheck={false}
            maxLength={40}
            disabled={known !== null}
            value={typed.brand}
            onChange={({ target }) => {
              setOwnBrand(true);
              change({ brand: target.value });
            }}
          />
        </Field>
        <div className="min-w-0 sm:col-span-2">
          {communities.length > 0 ? (
            <ToggleChips
              label={t('sharing:form.communities')}
              hint={t('sharing:form.communitiesHint')}
              choices={communities.map(({ key, name }) => ({ value: key, label: name }))}
              chosen={typed.communities}
              onChange={(chosen) => change({ communities: chosen }, false)}
            />
          ) : (
            <p className="text-sm text-muted">{t('sharing:form.noCommunities')}</p>
          )}
          <div className="mt-2">
            {commonAt === null ? (
              <Switch
                label={t('sharing:form.common')}
                hint={t('sharing:form.commonHint')}
                checked={typed.common}
                onChange={(common) => change({ common }, false)}
              />
            ) : (
              <p className="text-sm text-muted">
                {t('sharing:form.common')}. {t('sharing:form.commonTaken', { title: commonAt })}
              </p>
            )}
          </div>
        </div>
      </Part>
      {findings && (
        <FindingsList
          findings={findings}
          brand={typed.brand}
          busy={doing !== null}
          creating={doing === 'create'}
          onCreate={(admin) => void run('create', (all) => onCreate(all, admin))}
        />
      )}
      <p role="status" className={said ? 'text-sm' : 'sr-only'}>
        {said}
      </p>
      <div className="flex flex-wrap justify-end gap-2 border-t border-line pt-4">
        <Button kind="quiet" onClick={props.onCancel}>
          {t('common:cancel')}
        </Button>
        <Button
          kind={findings ? 'plain' : 'primary'}
          disabled={doing !== null}
          onClick={() => void run('test', onTest)}
        >
          {t(doing === 'test' ? 'sharing:form.testing' : 'sharing:form.test')}
        </Button>
        <Button kind={findings ? 'primary' : 'plain'} type="submit" disabled={doing !== null}>
          {t(known ? 'common:save' : 'sharing:form.save')}
        </Button>
      </div>
    </form>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 font-semibold">{title}</legend>
      <div className="grid items-start gap-x-4 gap-y-3 sm:grid-cols-2">{children}</div>
    </fieldset>
  );
}
