import type { NamedTake } from '../network.ts';

/** Languages differ, so this is the last resort: an address says more where there is one. */
const FOLLOWERS = /подпис|участник|follower|member|subscriber|падпіс|жазыл/iu;

/** Of old m.vk's row of counters the one of the followers; null when none says so. */
export const mobileFollowers: NamedTake = (_element, { own }) => {
  const all = own('em.pm_counter');
  const named = own('.pm_item').find((item) => FOLLOWERS.test(item.textContent ?? ''));
  const counter = named?.querySelector('.pm_counter') ?? (all.length === 1 ? all[0] : null);
  return counter?.textContent ?? null;
};

/** A picture or an old skin's `<i>`: what a button without a number consists of. */
const ICON = 'svg, img, i';

/**
 * '0' for a button that draws nothing but its icon: VK shows no digits for zero. Believed only of a
 * whole one. With words it is no zero; without an icon or with an emptied part (its words for
 * screen readers too) it is a skeleton, or has just lost what it showed; and what I have liked
 * myself has one at least. null: not a zero.
 */
export const zeroBySilence: NamedTake = (button) => {
  if ((button.textContent ?? '').trim() !== '') return null;
  // A number in the words for screen readers that was not understood is one all the same.
  const said = button.getAttribute('aria-label');
  if (isPressed(button) || /\d/u.test(said ?? '')) return null;
  if (said !== null && !/\p{L}/u.test(said)) return null;
  const parts = [...button.querySelectorAll('*')].filter((part) => {
    const icon = part.parentElement?.closest(ICON);
    return !icon || !button.contains(icon);
  });
  const icons = parts.filter((part) => part.matches(ICON));
  const emptied = parts.some((part) => !part.matches(ICON) && !part.querySelector(ICON));
  return icons.length > 0 && !emptied ? '0' : null;
};

/** «Убрать реакцию» is offered to whoever has given one (facts: rows b). */
function isPressed(button: Element): boolean {
  const said = button.getAttribute('aria-label') ?? '';
  return (
    button.matches('[data-user-likes="true"], [aria-pressed="true"], .item_sel') ||
    /^(?:Убрать|Remove|Прыбраць|Прибрати)/iu.test(said)
  );
}
