import { DevState } from './DevState';
import { states } from './states.table';

const KEY = 'meshstage-dev-state';

/** The state that this tab of the browser is in; kept over reloads. */
export function chosenState(): DevState {
  const id = sessionStorage.getItem(KEY);
  return states.find(state => state.id === id) ?? states[0];
}

/** Puts this tab into another state; takes effect when a page is loaded. */
export function chooseState(state: DevState): void {
  sessionStorage.setItem(KEY, state.id);
}
