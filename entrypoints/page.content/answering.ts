import type { Answer, Answerer } from '../../utils/messages.ts';
import type {
  BoxFields,
  IdentityFields,
  NetworkPlaces,
  Place,
} from '../../utils/networks/network.ts';
import { picturesIn } from '../../utils/page/composer.ts';
import { insertFiles } from '../../utils/page/insert-files.ts';
import { boxText, insertText } from '../../utils/page/insert-text.ts';
import { readPlace, undated, type Reading } from '../../utils/page/read.ts';
import { boxOf, focusedBox, openBox, shownBox, stillIs } from '../../utils/page/reply-box.ts';
import type { Answered, BoxFor } from '../../utils/page/reply-box.ts';
import { withoutRepeatedAddress } from '../../utils/text/address.ts';

/** The answer to one comment or message: its box alone, and in whose name it would go out. */
export interface Answering {
  /** The box in use: beside it the panel stands, and to it the focus returns. */
  box(): HTMLElement | undefined;
  who(): Answerer;
  /**
   * Puts the text into the box, unless it would go out in the name of somebody who is not among
   * `allowed` (null: anybody): then nothing is inserted.
   */
  insert(text: string, allowed: readonly string[] | null): Promise<Answer<'tab.insert'>>;
  /** Whether its network takes pictures there in a way that we know. */
  takesFiles: boolean;
  /** Puts pictures into the box in which the text stands; how many more it shows then. */
  attach(files: readonly File[]): Promise<number>;
}

interface Options<What extends Answered> {
  what: What;
  /** What is answered; undefined when it left the page. */
  element(): Element | undefined;
  network: NetworkPlaces;
  /** Who is logged in, as the page told last. */
  identity(): Reading<IdentityFields> | null;
  box: BoxFor<What> | undefined;
}

/**
 * In whose name it would go out: the box says, else the account that is logged in. `sure` is false
 * where the network lets one choose (or may) and the box does not show what was chosen.
 */
export function whoAnswers(
  box: HTMLElement | undefined,
  what: Answered,
  network: NetworkPlaces,
  identity: Reading<IdentityFields> | null,
): Answerer {
  const place = network.places[boxOf[what]];
  return whoWrites(box && place ? readBox(box, place, network) : null, place, identity);
}

/** What a box says of itself; null: it is none after all. */
export function readBox(
  box: HTMLElement,
  place: Place<BoxFields>,
  { takes }: NetworkPlaces,
): Reading<BoxFields> | null {
  const reading = readPlace(box, place, undated(takes, location.href));
  return reading.key === null ? null : reading;
}

/** The same of a box that was read: `whoAnswers`. */
export function whoWrites(
  reading: Reading<BoxFields> | null,
  place: Pick<Place<BoxFields>, 'asAccount'> | undefined,
  identity: Reading<IdentityFields> | null,
): Answerer {
  const as = reading ? reading.fields.as.value : null;
  const id = identity?.fields.id.value ?? null;
  const name = identity?.fields.name.value ?? null;
  if (as !== null) return { id: as, name: as === id ? name : null, sure: true };
  return { id, name, sure: id !== null && place?.asAccount === true };
}

export function answeringTo<What extends Answered>(options: Options<What>): Answering {
  const { what, network, identity } = options;
  let current = options.box;
  const files = network.places[boxOf[what]]?.files;
  const standing = () => (current && stillIs(current, what, network) ? current : undefined);
  const find = async () => {
    const element = options.element();
    return (
      focusedBox(what, network, element) ?? (element && (await openBox(what, element, network)))
    );
  };
  return {
    box: () => current,
    who() {
      const element = options.element();
      const box = standing() ?? (element && shownBox(what, element, network));
      return whoAnswers(box, what, network, identity());
    },
    async insert(text, allowed) {
      const box = standing() ?? (await find());
      if (!box) return { outcome: 'no-box' };
      current = box;
      const who = whoAnswers(box, what, network, identity());
      const known = allowed?.map((id) => id.toLowerCase());
      if (known && who.sure && who.id !== null && !known.includes(who.id.toLowerCase())) {
        return { outcome: 'other-author', who };
      }
      return { outcome: await insertText(box, withoutRepeatedAddress(boxText(box), text)) };
    },
    takesFiles: files !== undefined,
    async attach(pictures) {
      const box = standing();
      if (!files || !box) return 0;
      const before = picturesIn(box, files);
      return (await insertFiles(standing, pictures, files)) - before;
    },
  };
}
