import { ask } from '../../../utils/messages.ts';
import type { IdentityFields, NetworkPlaces, Page } from '../../../utils/networks/network.ts';
import { aroundOf, picturesIn } from '../../../utils/page/composer.ts';
import { boxWords } from '../../../utils/page/box-words.ts';
import { boxText } from '../../../utils/page/insert-text.ts';
import { readPlace, undated, type Reading } from '../../../utils/page/read.ts';
import type { Composed } from '../../../utils/phone-messages.ts';
import { readBox, whoWrites } from '../answering.ts';
import type { PanelRequest } from '../panels.ts';

/** The background refuses longer ones (phone-schemas.ts), UTF-16 units. */
const longest = 70_000;
/** Until the panel tells how much room it needs. */
const panelHeight = 560;

type Who = () => Reading<IdentityFields> | null;

/** What a composer holds now. */
export function composedIn(editor: HTMLElement, network: NetworkPlaces, identity: Who): Composed {
  const place = network.places.composer;
  const who = whoWrites(place ? readBox(editor, place, network) : null, place, identity());
  const text = editor.isContentEditable ? boxWords(editor).text : boxText(editor);
  return {
    text: text.slice(0, longest),
    pictures: place ? picturesIn(editor, place) : null,
    as: who.id,
    name: who.name,
  };
}

/** What a published post's element holds now, with how many pictures as far as the page tells. */
export function composedOf(element: Element, page: Page, network: NetworkPlaces): Composed | null {
  const place = network.places.post;
  if (!place) return null;
  const reading = readPlace(element, place, undated(network.takes, page.url));
  if (reading.key === null) return null;
  const { fields } = reading;
  const kinds = fields.attachments.value;
  const seen = kinds?.filter((kind) => kind === 'photo' || kind === 'video').length ?? null;
  return {
    text: (fields.text.value ?? '').slice(0, longest),
    pictures: seen,
    as: fields.authorId.value,
    name: fields.authorName.value,
  };
}

/** The preview's panel beside the composer, which stays while the person writes there. */
export function besideComposer(
  { network: id, url }: Page,
  network: NetworkPlaces,
  editor: HTMLElement,
  opener: HTMLElement,
  community: string | null,
): PanelRequest {
  const place = network.places.composer;
  const around = place ? aroundOf(editor, place) : editor;
  const box = around.getBoundingClientRect();
  return {
    subject: {
      feature: 'fold-ruler',
      network: id,
      place: 'composer',
      key: 'composer',
      url,
      community,
    },
    where: { beside: box, about: box, height: panelHeight, keep: around },
    answering: null,
    opener: () => (editor.isConnected ? editor : opener),
  };
}

/** Tells an open preview what is written now, one question at a time; the last text always comes. */
export function tellComposed(
  compose: (editor: HTMLElement) => Composed,
  token: () => string | null,
) {
  let busy = false;
  let waiting = false;
  return async function tell(editor: HTMLElement): Promise<void> {
    const to = token();
    if (!to) return;
    waiting = busy;
    if (busy) return;
    busy = true;
    // Closed meanwhile: nobody listens, which is no failure.
    await ask('page.composed', { ...compose(editor), token: to }).catch(() => undefined);
    busy = false;
    if (waiting && editor.isConnected) await tell(editor);
  };
}
