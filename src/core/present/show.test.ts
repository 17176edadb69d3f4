import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beatsOf } from './beats.ts';
import { aBook, aDeck, actions, decks } from './sample-deck.ts';
import { act, askedNow, newShow, onWall, resumed, type Action } from './show.ts';
import { beatAt } from './stand.ts';
import { Show } from './state.ts';
import { elapsed } from './timing.ts';
import { wallMap, wallText } from './wall.ts';

const after = (...done: Action[]) => done.reduce((show, action, at) => act(aDeck, show, action, at * 1000), newShow);
const next: Action = { do: 'next' };
const times = (count: number, action: Action) => Array.from({ length: count }, () => action);

describe('any sequence of actions', () => {
  const steps = fc.array(fc.tuple(actions, fc.nat(60_000)), { maxLength: 60 });

  test('leaves a state that can be written down, read again, and stands in the deck', () => {
    fc.assert(
      fc.property(decks, steps, (deck, done) => {
        let [show, now] = [newShow, 0];
        for (const [action, wait] of done) {
          show = act(deck, show, action, (now += wait));
          expect(Show.parse(JSON.parse(JSON.stringify(show)))).toEqual(show);
          expect(beatAt(deck, show.now)).toBeDefined();
          expect(elapsed(show.timing, now)).toBeLessThanOrEqual(now);
        }
      }),
    );
  });

  test('tells the wall no answer, note or line before it is shown', () => {
    fc.assert(
      fc.property(decks, steps, (deck, done) => {
        let show = newShow;
        for (const [action] of done) {
          show = act(deck, show, action, 0);
          const said = JSON.stringify([wallText(deck, show, aBook), wallMap(deck, show, aBook)]);
          const open = new Set(show.revealed);
          for (const id of ['q1', 'q2', 'q3', 'q4', 'q5'])
            if (!open.has(id)) expect(said).not.toMatch(new RegExp(`(Secret|Because|spot) ${id}`));
          expect(said).not.toContain('Notes');
        }
      }),
    );
  });

  test('is still within reach of the first slide and of the end', () => {
    fc.assert(
      fc.property(decks, steps, (deck, done) => {
        const show = done.reduce((before, [action]) => act(deck, before, action, 0), newShow);
        expect(act(deck, show, { do: 'first' }, 0).now.at).toEqual({ slide: 0, beat: 0 });
        const all = deck.slides.reduce((sum, slide) => sum + beatsOf(slide).length, 0);
        const forward = times(all + 20, next).reduce((before, action) => act(deck, before, action, 0), show);
        expect(forward.now.at.slide).toBe(deck.slides.length - 1);
        expect(forward.now.detour).toBeUndefined();
      }),
    );
  });

  test('can be taken up again under another deck', () => {
    fc.assert(
      fc.property(decks, decks, steps, (deck, other, done) => {
        const show = done.reduce((before, [action]) => act(deck, before, action, 0), newShow);
        const again = resumed(other, Show.parse(JSON.parse(JSON.stringify(show))));
        expect(again).toMatchObject({ running: false, hands: show.hands });
        expect(wallText(other, again, aBook).slide.number).toBeGreaterThan(0);
        expect(act(other, again, { do: 'take-back' }, 0)).toBeDefined();
      }),
    );
  });
});

describe('a clicker with two keys', () => {
  test('tells the whole lesson: lines, question, answer, next slide, the end', () => {
    const beats = aDeck.slides.flatMap((slide) => beatsOf(slide));
    // the first press starts the talk
    const seen = beats.map((_, at) => beatAt(aDeck, after(...times(at + 1, next)).now));
    expect(seen).toEqual(beats);
  });
  test('goes back the way it came', () => {
    const [there, back] = [after(...times(9, next)), after(...times(12, next), ...times(3, { do: 'previous' }))];
    expect(back.now.at).toEqual(there.now.at);
  });
});

describe('the wall', () => {
  test('shows the cover before the start, and is dark while the talk rests', () => {
    expect(wallText(aDeck, newShow, aBook)).not.toHaveProperty('cover');
    expect(wallText(aDeck, after(...times(5, next), { do: 'stop' }), aBook).cover).toBe('dark');
  });
  test('keeps its picture while frozen, whatever is done', () => {
    const frozen = after(...times(4, next), { do: 'freeze' });
    const moved = times(5, next).reduce((show, action) => act(aDeck, show, action, 0), frozen);
    expect(moved.now.at).not.toEqual(frozen.now.at);
    expect(onWall(moved)).toEqual(frozen.now);
    expect(onWall(act(aDeck, moved, { do: 'freeze' }, 0))).toEqual(moved.now);
  });
  test('is uncovered by going on, where the talk was', () => {
    const black = after(...times(4, next), { do: 'cover', cover: 'black' });
    const on = act(aDeck, black, next, 0);
    expect(on).not.toHaveProperty('cover');
    expect(on.now.at).toEqual(black.now.at);
  });
  test('loses its ink with the slide', () => {
    const drawn = after(...times(3, next), { do: 'draw', stroke: [[0.1, 0.1]] });
    expect(drawn.now.ink).toHaveLength(1);
    expect(act(aDeck, drawn, { do: 'last' }, 0).now.ink).toHaveLength(0);
  });
  test('shows what the presenter explores, and the slide again with one key', () => {
    const camera = { center: [30, 50] as [number, number], zoom: 5 };
    const exploring = after(...times(3, next), { do: 'explore' }, { do: 'look', camera });
    expect(wallMap(aDeck, exploring, aBook).camera).toEqual(camera);
    const back = act(aDeck, exploring, { do: 'out' }, 0);
    expect(wallMap(aDeck, back, aBook).camera).toEqual(aDeck.slides[1]?.camera);
    expect(back.running).toBe(true);
  });
});

describe('numbers', () => {
  test('lead to a slide with Enter', () => {
    expect(after(next, { do: 'digit', digit: 3 }, { do: 'enter' }).now.at).toEqual({ slide: 2, beat: 0 });
  });
  test('are forgotten by any other key', () => {
    expect(after(next, { do: 'digit', digit: 3 }, { do: 'cover', cover: 'black' }).typed).toBe('');
  });
});

describe('a question', () => {
  // cover: start, its line; slide one: heading, two lines, then its question
  const asking = after(...times(6, next));
  const done = (...more: Action[]) => more.reduce((show, action) => act(aDeck, show, action, 0), asking);
  const hand = (option: number): Action => ({ do: 'hand', option, by: 1 });

  test('counts hands while it is asked, and shows them with the answer', () => {
    const shown = done(hand(1), hand(1), hand(0), { do: 'reveal' });
    expect(wallText(aDeck, shown, aBook).question?.answered?.hands).toEqual({ 0: 1, 1: 2 });
    expect(act(aDeck, shown, hand(2), 0).hands).toEqual(shown.hands);
  });
  test('can be taken back hand by hand, the answer too', () => {
    const shown = done(hand(1), { do: 'reveal' });
    const back = act(aDeck, shown, { do: 'take-back' }, 0);
    expect(wallText(aDeck, back, aBook).question).not.toHaveProperty('answered');
    expect(act(aDeck, back, { do: 'take-back' }, 0).hands).toEqual({});
  });
  test('can be skipped: its answer is not shown, nor looked back on', () => {
    const skipped = done(hand(1), { do: 'skip' });
    expect(skipped.now.at).toEqual({ slide: 2, beat: 0 });
    expect(skipped.hands).toEqual({});
    expect(wallText(aDeck, act(aDeck, skipped, { do: 'last' }, 0), aBook).summary).toEqual([]);
  });
  test('can be drawn again: another stands in its place', () => {
    expect(askedNow(aDeck, done({ do: 'redraw', question: 'q5' }), asking.now)).toBe('q5');
  });
  test('runs its time until the answer is shown', () => {
    const running = done({ do: 'countdown', seconds: 30 });
    expect(running.until).toBe(30_000);
    expect(act(aDeck, running, hand(0), 0).until).toBe(30_000);
    expect(act(aDeck, running, { do: 'reveal' }, 0)).not.toHaveProperty('until');
  });
  test('chosen on the way leads back to where the talk was', () => {
    const detour = after(...times(3, next), { do: 'ask', questions: ['q4', 'q5'] });
    const kinds = [0, 1, 2, 3, 4].map(
      (count) =>
        beatAt(aDeck, after(...times(3, next), { do: 'ask', questions: ['q4', 'q5'] }, ...times(count, next)).now).kind,
    );
    expect(kinds).toEqual(['ask', 'reveal', 'ask', 'reveal', 'summary']);
    const back = times(5, next).reduce((show, action) => act(aDeck, show, action, 0), detour);
    expect(back.now.at).toEqual(after(...times(3, next)).now.at);
    expect(back.now).not.toHaveProperty('detour');
  });
});

test('time is counted slide by slide while the talk runs, and rests with it', () => {
  const done: [Action, number][] = [
    [next, 1000],
    [next, 2000],
    [next, 5000], // leaves the cover
    [{ do: 'stop' }, 8000],
    [next, 20_000],
    [{ do: 'last' }, 21_000],
  ];
  const show = done.reduce((before, [action, now]) => act(aDeck, before, action, now), newShow);
  expect(show.timing.spent).toEqual({ cover: 4000, one: 4000 });
  expect(elapsed(show.timing, 22_000)).toBe(9000);
});
