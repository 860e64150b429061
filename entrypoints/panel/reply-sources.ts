import { useMemo } from 'react';
import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import type { Ready } from '../../components/use-composed.ts';
import { communityByKey } from '../../utils/communities/store.ts';
import { addressOf, writeAddress } from '../../utils/people/store.ts';
import { addressed, hasBothForms, type Address } from '../../utils/templates/address.ts';
import { expandParts } from '../../utils/templates/parts.ts';
import { rank } from '../../utils/templates/rank.ts';
import type { Template } from '../../utils/templates/schema.ts';
import { listTemplates, listUses, listVariantUses } from '../../utils/templates/store.ts';
import { knownValues } from '../../utils/templates/values.ts';
import { nextVariant } from '../../utils/templates/variants.ts';
import type { Matter } from './matter.ts';
import { ownZone } from '../../utils/text/day-in.ts';

/** Everything that the picker needs for an answer to one comment or dialogue. */
export function useReplySources(
  matter: Matter | null | undefined,
  fallbackCommunity: string | null,
) {
  const { i18n } = useTranslation();
  const communityKey = matter === undefined ? undefined : (matter?.community ?? fallbackCommunity);
  const text = matter?.text ?? '';
  const triage = matter?.triage ?? null;
  const person = matter?.person ?? null;
  const known = useLiveQuery(async () => {
    if (communityKey === undefined) return undefined;
    const [community, templates, uses, inserted, own] = await Promise.all([
      communityKey ? communityByKey(communityKey) : undefined,
      listTemplates(),
      listUses(),
      listVariantUses(),
      person === null ? undefined : addressOf(person),
    ]);
    const context = { text, triage, language: i18n.language, community: communityKey };
    const ranked = rank(templates, { ...context, uses, inserted, now: Date.now() });
    // A greeting is in the template's language, which may not be the one spoken here.
    await i18n.loadLanguages([...new Set(templates.map(({ language }) => language))]);
    const address: Address = own ?? community?.address ?? 'vy';
    return { community, templates: ranked, uses, inserted, address };
  }, [communityKey, person, text, triage?.kind, triage?.tone, triage?.lang, i18n.language]);

  return useMemo(() => {
    if (!known || matter === undefined) return undefined;
    const { community, templates, uses, inserted, address } = known;
    const where = { thread: matter?.thread ?? null, person };
    const insertedOf = Map.groupBy(inserted, (use) => use.template);

    function readyOf(template: Template): Ready {
      const { index, body, repeated } = nextVariant(
        template,
        insertedOf.get(template.uuid) ?? [],
        where,
      );
      const { text: whole } = expandParts(body, templates, template.title);
      const forms = hasBothForms(whole);
      // Said only where there was a choice: one text alone repeats by its nature.
      const told = repeated && Boolean(template.variants?.length);
      return { template, body: addressed(whole, address), variant: index, repeated: told, forms };
    }

    function valuesOf(body: string, template: Template): Record<string, string> {
      const say = i18n.getFixedT(template.language);
      const greetings = {
        night: say('common:daypart.night'),
        morning: say('common:daypart.morning'),
        day: say('common:daypart.day'),
        evening: say('common:daypart.evening'),
      };
      const context = {
        authorName: matter?.name || null,
        community: community?.name ?? null,
        zone: community?.zone ?? ownZone(),
        now: Date.now(),
      };
      return knownValues(body, context, (part) => greetings[part]);
    }

    const answers = new Map(uses.map((use) => [use.template, use.answers]));
    const rememberedOf = ({ uuid }: Template) => answers.get(uuid) ?? {};
    const onAddress =
      person === null
        ? null
        : (next: Address) => {
            const usual = community?.address ?? 'vy';
            void writeAddress(person, next === usual ? null : next, Date.now());
          };
    return { community, templates, readyOf, valuesOf, rememberedOf, address, onAddress };
  }, [known, matter, person, i18n]);
}
