/**
 * A presentation as a state machine: plain data, and one function from what was done to what holds then. Nothing here
 * knows a window, a key or a clock; times and questions come in with the action.
 *
 *     deck ──cursor──▶ stand ─┬─ held? ──▶ wall      the wall shows `held` while it is frozen, else `now`,
 *                             └─ now ────▶ presenter  and nothing of either while it is covered
 */
import type { Camera } from '../place/mercator.ts';
import type { Deck } from './deck.ts';
import { counted, forgotten, scored } from './hands.ts';
import * as stands from './stand.ts';
import { beatAt, opening, questionAt, slideAt } from './stand.ts';
import type { Cover, Panel, Show, Stand, Stroke, Tool } from './state.ts';
import { banked, rested, started, unstarted } from './timing.ts';

export const newShow: Show = {
  ...{ now: opening, running: false, typed: '', hands: {}, instead: {}, revealed: [], teams: [], past: [] },
  timing: unstarted,
};

export type Action =
  | { do: 'next' | 'previous' | 'first' | 'last' | 'enter' }
  | { do: 'jump'; slide: number }
  | { do: 'digit'; digit: number }
  | { do: 'start' | 'stop' | 'out' }
  | { do: 'cover'; cover: Cover }
  | { do: 'freeze' | 'explore' }
  | { do: 'zoom'; on: 'map' | 'text' }
  | { do: 'look'; camera?: Camera; date?: number }
  | { do: 'panel'; panel: Panel }
  | { do: 'tool'; tool: Tool }
  | { do: 'draw'; stroke: Stroke }
  | { do: 'undraw' | 'wipe' }
  | { do: 'ask'; questions: readonly string[] }
  | { do: 'reveal' | 'skip' | 'take-back' }
  | { do: 'redraw'; question: string }
  | { do: 'hand'; option: number; by: 1 | -1 }
  | { do: 'teams'; names: readonly string[] }
  | { do: 'point'; team: number; by: 1 | -1 }
  | { do: 'countdown'; seconds: number };

/** The question on the wall, with those drawn in the place of others. */
export function askedNow(deck: Deck, { instead }: Show, stand: Stand): string | undefined {
  const question = questionAt(deck, stand);
  return question === undefined ? undefined : (instead[question] ?? question);
}

/** What the wall's picture follows from. */
export const onWall = ({ held, now }: Show): Stand => held ?? now;

/**
 * A show kept earlier, made to fit the deck there is now. The talk rests until somebody goes on; nobody knows when it was
 * left, so the time of its last slide is not counted.
 */
export function resumed(deck: Deck, kept: Show): Show {
  const { held: _held, panel: _panel, until: _until, ...show } = kept;
  const stand = stands.fitted(deck, show.now);
  const past = show.past.map((one) => ({ ...one, now: stands.fitted(deck, one.now) }));
  return { ...show, now: stand, past, running: false, timing: { spent: show.timing.spent } };
}

/**
 * What holds after an action. An action that makes no sense where the show stands changes nothing.
 * @param now epoch milliseconds
 */
export function act(deck: Deck, show: Show, action: Action, now: number): Show {
  const isTyping = action.do === 'digit' || action.do === 'enter' || action.do === 'out';
  const after = withRevealed(
    deck,
    carriedOut(deck, isTyping || !show.typed ? show : { ...show, typed: '' }, action, now),
  );
  const [before, there] = [slideAt(deck, show.now), slideAt(deck, after.now)];
  const timing = before === there ? after.timing : banked(after.timing, before.id, now);
  if (after.until === undefined || isAsking(deck, after.now, questionAt(deck, show.now))) return { ...after, timing };
  return { ...without(after, 'until'), timing };
}

function withRevealed(deck: Deck, show: Show): Show {
  const question = beatAt(deck, show.now).kind === 'reveal' ? askedNow(deck, show, show.now) : undefined;
  if (question === undefined || show.revealed.includes(question)) return show;
  return { ...show, revealed: [...show.revealed, question] };
}

const isAsking = (deck: Deck, stand: Stand, question: string | undefined): boolean =>
  beatAt(deck, stand).kind === 'ask' && questionAt(deck, stand) === question;

function carriedOut(deck: Deck, show: Show, action: Action, now: number): Show {
  const { now: stand } = show;
  switch (action.do) {
    case 'next':
      return on(deck, show, now);
    case 'previous':
      return went(show, stands.step(deck, stand, -1));
    case 'first':
      return went(show, stands.to(deck, stand, { slide: 0, beat: 0 }));
    case 'last':
      return went(show, stands.to(deck, stand, { slide: deck.slides.length - 1, beat: 0 }));
    case 'jump':
      return went(without(show, 'panel'), stands.to(deck, stand, { slide: action.slide, beat: 0 }));
    case 'enter':
      if (!show.typed) return on(deck, show, now);
      return went({ ...show, typed: '' }, stands.to(deck, stand, { slide: Number(show.typed) - 1, beat: 0 }));
    case 'digit':
      return { ...show, typed: `${show.typed}${action.digit}`.slice(-3) };
    case 'start':
      return show.running ? without(show, 'cover') : begun(show, now);
    case 'stop':
      return show.running
        ? { ...show, running: false, timing: rested(show.timing, slideAt(deck, stand).id, now) }
        : show;
    case 'out':
      return out(deck, show, now);
    case 'cover':
      return show.cover === action.cover ? without(show, 'cover') : { ...show, cover: action.cover };
    case 'freeze':
      return show.held ? without(show, 'held') : { ...show, held: stand };
    case 'explore':
      return went(show, stand.explore ? withoutExplore(stand) : { ...stand, explore: {} });
    case 'zoom':
      return went(show, { ...stand, zoom: stand.zoom === action.on ? 'both' : action.on });
    case 'look':
      return stand.explore ? went(show, { ...stand, explore: { ...stand.explore, ...looked(action) } }) : show;
    case 'panel':
      return show.panel === action.panel ? without(show, 'panel') : { ...show, panel: action.panel };
    case 'tool':
      return show.tool === action.tool ? without(show, 'tool') : { ...show, tool: action.tool };
    case 'draw':
      return went(show, { ...stand, ink: [...stand.ink, action.stroke] });
    case 'undraw':
      return went(show, { ...stand, ink: stand.ink.slice(0, -1) });
    case 'wipe':
      return went(show, { ...stand, ink: [] });
    default:
      return quizzed(deck, show, action, now);
  }
}

/** What has to do with questions; each can be taken back. */
function quizzed(
  deck: Deck,
  show: Show,
  action: Extract<
    Action,
    { do: 'ask' | 'reveal' | 'skip' | 'take-back' | 'redraw' | 'hand' | 'teams' | 'point' | 'countdown' }
  >,
  now: number,
): Show {
  const { now: stand, hands, instead, teams, past } = show;
  const question = questionAt(deck, stand);
  const asked = askedNow(deck, show, stand);
  switch (action.do) {
    case 'ask':
      return went(remembered(without(show, 'panel')), stands.detourTo(stand, action.questions));
    case 'teams':
      return { ...show, teams: action.names.map((name, at) => ({ name, points: teams[at]?.points ?? 0 })) };
    case 'point':
      return { ...remembered(show), teams: scored(teams, action.team, action.by) };
    case 'take-back': {
      const before = past.at(-1);
      return before ? { ...show, ...before, past: past.slice(0, -1) } : show;
    }
    default:
  }
  if (question === undefined || asked === undefined || !isAsking(deck, stand, question)) return show;
  switch (action.do) {
    case 'reveal':
      return went(remembered(show), stands.step(deck, stand, 1));
    case 'skip':
      // over its answer too
      return went(
        { ...remembered(show), hands: forgotten(hands, asked) },
        stands.step(deck, stands.step(deck, stand, 1), 1),
      );
    case 'redraw':
      return {
        ...remembered(show),
        hands: forgotten(hands, asked),
        instead: { ...instead, [question]: action.question },
      };
    case 'hand':
      return { ...remembered(show), hands: counted(hands, asked, action.option, action.by) };
    case 'countdown':
      return show.until === undefined ? { ...show, until: now + action.seconds * 1000 } : without(show, 'until');
  }
}

/** Forward: the key that also starts a talk and uncovers a wall. An answer that was brought up can be taken back. */
function on(deck: Deck, show: Show, now: number): Show {
  if (!show.running) return begun(show, now);
  if (show.cover) return without(show, 'cover');
  const before = beatAt(deck, show.now).kind === 'ask' ? remembered(show) : show;
  return went(before, stands.step(deck, show.now, 1));
}

/** Backs out of the innermost thing there is to back out of; out of the talk itself last. */
const out = (deck: Deck, show: Show, now: number): Show => closed(show) ?? carriedOut(deck, show, { do: 'stop' }, now);

/** Without the innermost thing that is open; undefined where nothing is, but the talk itself. */
export function closed(show: Show): Show | undefined {
  if (show.panel) return without(show, 'panel');
  if (show.typed) return { ...show, typed: '' };
  if (show.tool) return without(show, 'tool');
  if (show.now.explore) return went(show, withoutExplore(show.now));
  if (show.now.zoom !== 'both') return went(show, { ...show.now, zoom: 'both' });
  if (show.cover) return without(show, 'cover');
  if (show.now.detour) return went(show, stands.leaveDetour(show.now));
  return undefined;
}

const went = (show: Show, now: Stand): Show => ({ ...show, now });
const begun = (show: Show, now: number): Show => ({ ...show, running: true, timing: started(show.timing, now) });
const looked = ({ camera, date }: { camera?: Camera; date?: number }) => ({
  ...(camera && { camera }),
  ...(date !== undefined && { date }),
});
const remembered = (show: Show): Show => {
  const { now, hands, instead, revealed, teams, past } = show;
  return { ...show, past: [...past, { now, hands, instead, revealed, teams }].slice(-100) };
};

function withoutExplore({ explore: _, ...stand }: Stand): Stand {
  return stand;
}
function without<Key extends 'cover' | 'panel' | 'tool' | 'held' | 'until'>(show: Show, key: Key): Show {
  const { [key]: _, ...rest } = show;
  return rest as Show;
}
