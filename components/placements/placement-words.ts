import type { NoSuggestion } from '../../utils/placements/rules.ts';
import type {
  PlacementKind,
  PlacementRefusal,
  PlacementState,
} from '../../utils/placements/schema.ts';

export const placementKinds: Record<PlacementKind, string> = {
  blogger: 'placements:kind.blogger',
  partner: 'placements:kind.partner',
  mutual: 'placements:kind.mutual',
  exchange: 'placements:kind.exchange',
  ads: 'placements:kind.ads',
};

export const placementStates: Record<PlacementState, string> = {
  asked: 'placements:state.asked',
  agreed: 'placements:state.agreed',
  paid: 'placements:state.paid',
  out: 'placements:state.out',
  counted: 'placements:state.counted',
};

/** Why a placement was not kept, as a sentence. */
export const placementRefusals: Record<PlacementRefusal, string> = {
  title: 'placements:refused.title',
  day: 'placements:refused.day',
  cost: 'placements:refused.cost',
  page: 'placements:refused.address',
  link: 'placements:refused.address',
  erid: 'placements:refused.erid',
  result: 'placements:refused.result',
  text: 'placements:refused.text',
};

export const noSuggestionWords: Record<NoSuggestion, string> = {
  early: 'placements:suggest.early',
  unread: 'placements:suggest.unread',
  few: 'placements:suggest.few',
};

/** Currencies offered first; a community's own one is added. */
export const currencies = ['RUB', 'KZT', 'BYN', 'MDL', 'RON', 'MYR', 'USD', 'EUR'] as const;
