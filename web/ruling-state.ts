/** What a person is ruling on now: one state for the whole page, so that a button beside an item need hold nothing. */
import { useSyncExternalStore } from 'react';
import type { Ruling } from '../src/types.js';
import type { Target } from './rule.js';

export interface Ruled {
  readonly ruling: Ruling;
  readonly says: string;
  readonly undone: boolean;
}
export interface RulingState {
  readonly target?: Target | undefined;
  readonly held?: Target | undefined;
  readonly last?: Ruled | undefined;
  readonly failed?: string | undefined;
}

let state: RulingState = {};
const listeners = new Set<() => void>();

export function setRuling(change: RulingState): void {
  state = { ...state, ...change };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};
export const useRuling = (): RulingState => useSyncExternalStore(subscribe, () => state);
