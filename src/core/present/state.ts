/**
 * All there is to know of a presentation under way, as data that can be kept and taken up again. `show.ts` is what may
 * happen to it.
 */
import { z } from 'zod';
import { most } from './limits.ts';

const id = z.string().max(200);
const ms = z.number().nonnegative();
const place = z.int().nonnegative();

/** A place in the deck: a slide, and a beat of it. */
const Cursor = z.strictObject({ slide: place, beat: place });
export type Cursor = z.infer<typeof Cursor>;

const share = z.number().min(0).max(1);
/** A line drawn on the wall; shares of its width and height. */
const Stroke = z
  .array(z.tuple([share, share]).readonly())
  .max(2000)
  .readonly();
export type Stroke = z.infer<typeof Stroke>;

const Camera = z.strictObject({
  center: z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]).readonly(),
  zoom: z.number().min(0).max(22),
});

/** Where a presentation stands: all that the wall's picture follows from, but for what covers it. */
const Stand = z.strictObject({
  at: Cursor,
  /** questions asked out of turn; the talk goes on behind them where it was left */
  detour: z.strictObject({ questions: z.array(id).min(1).max(200).readonly(), beat: place }).optional(),
  /** what has the wall to itself */
  zoom: z.enum(['both', 'map', 'text']),
  /** the map as the presenter moved it, away from the slide's own camera and day */
  explore: z.strictObject({ camera: Camera.optional(), date: z.number().optional() }).optional(),
  ink: z.array(Stroke).max(500).readonly(),
});
export type Stand = z.infer<typeof Stand>;

/** By question id: hands for each option, by its place in the list. An open question has one: who had it right. */
const Hands = z.record(id, z.record(z.string().regex(/^[0-7]$/), z.int().min(0).max(999)));
export type Hands = Readonly<z.infer<typeof Hands>>;

const Team = z.strictObject({ name: z.string().min(1).max(40), points: z.int().nonnegative() });
export type Team = z.infer<typeof Team>;
const Teams = z.array(Team).max(most).readonly();

/** Questions drawn in the place of others. */
const Instead = z.record(id, id).readonly();

/** How long the talk took, slide by slide. */
const Timing = z.strictObject({
  /** since when the slide on the wall has been counted, epoch milliseconds; undefined while the talk rests */
  since: z.number().optional(),
  /** milliseconds each slide had before that, by its id */
  spent: z.record(id, ms).readonly(),
});
export type Timing = z.infer<typeof Timing>;

/** Questions whose answer was on the wall, in that order. */
const Revealed = z.array(id).max(500).readonly();

/** What a `take-back` brings again. */
const Past = z.strictObject({ now: Stand, hands: Hands, instead: Instead, revealed: Revealed, teams: Teams });

/** What lies over the whole wall; `card` is the test card. */
export const covers = ['black', 'white', 'card'] as const;
export type Cover = (typeof covers)[number];
/** What the presenter has open for themselves. */
export const panels = ['overview', 'jump', 'questions', 'help', 'wall', 'remote', 'desk'] as const;
export type Panel = (typeof panels)[number];
export const tools = ['laser', 'spotlight', 'pen'] as const;
export type Tool = (typeof tools)[number];

export const Show = z.strictObject({
  now: Stand,
  /** what the wall keeps showing while the presenter looks around */
  held: Stand.optional(),
  /** false before the start, and while the talk rests */
  running: z.boolean(),
  cover: z.enum(covers).optional(),
  panel: z.enum(panels).optional(),
  tool: z.enum(tools).optional(),
  /** digits typed so far, of the number of a slide to go to */
  typed: z.string().regex(/^\d{0,3}$/),
  hands: Hands,
  instead: Instead,
  revealed: Revealed,
  teams: Teams,
  /** when the class's time for the question is over, epoch milliseconds */
  until: z.number().optional(),
  timing: Timing,
  /** the latest last */
  past: z.array(Past).max(100).readonly(),
});
export type Show = z.infer<typeof Show>;
