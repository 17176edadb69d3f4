/** Which key presses are the presenter's, and which belong to what has the focus. */
import { actionOf, keyName, type KeyPress } from '../../core/present/keys.ts';
import { closed } from '../../core/present/show.ts';
import type { SettingsState } from '../../shared/state/settings.svelte.ts';
import { keyPressOf } from './channel.ts';
import type { Presentation } from './presentation.svelte.ts';

/** Keys that remotes send: nothing on the page takes these. */
const remoteKeys = ['PageDown', 'PageUp', 'F5', '.'];
const fields = 'input:not([type=checkbox], [type=radio]), textarea, select';

export class DeskKeys {
  readonly #talk: Presentation;
  readonly #settings: SettingsState;
  readonly #leave: () => boolean;
  #last: string | undefined;

  /** @param leave leaves the full screen; false where the talk has none to itself */
  constructor(talk: Presentation, settings: SettingsState, leave: () => boolean) {
    this.#talk = talk;
    this.#settings = settings;
    this.#leave = leave;
  }

  /** A key that is meant for the talk, on the desk or on the wall's window. */
  press(press: KeyPress): void {
    const last = this.#last;
    const action = this.#actionOf(press, last);
    this.#last = press.key;
    if (!action || (this.#isWayOut(press, last) && this.#leave())) return;
    this.#talk.do(action);
  }

  /** A key on the desk. */
  key(event: KeyboardEvent): void {
    if (!this.#isOurs(event)) return;
    if (this.#actionOf(event)) event.preventDefault();
    this.press(keyPressOf(event));
  }

  /** Escape with nothing left to close, and from a keyboard: a remote sends it by turns with F5, to darken the wall. */
  #isWayOut({ key }: KeyPress, last?: string): boolean {
    return key === 'Escape' && last !== 'F5' && !closed(this.#talk.show);
  }
  #actionOf(press: KeyPress, last?: string) {
    const { show, beat, question } = this.#talk;
    // without options, those who had it right
    const choices = beat.kind === 'ask' ? Math.max(1, question?.asked.options.length ?? 0) : 0;
    const situation = { running: show.running, choices, ...(last !== undefined && { last }) };
    return actionOf(press, situation, this.#settings.value.remote);
  }

  #isOurs(event: KeyboardEvent): boolean {
    const target = event.target instanceof Element ? event.target : document.body;
    if (event.defaultPrevented || target.closest(fields)) return false;
    const isRemote = remoteKeys.includes(event.key) || keyName(event) in this.#settings.value.remote;
    if (target.closest('dialog') && !isRemote) return false;
    if (target.closest('button, a[href]') && [' ', 'Enter'].includes(event.key)) return false;
    return !(target.closest('[role=application]') && event.key.startsWith('Arrow'));
  }
}
