/**
 * What travels between the presenter's page and the wall's, over a BroadcastChannel of our own origin. The presenter
 * holds the state; the wall keeps nothing, asks for its picture when it opens, and draws what it is told.
 */
import type { KeyPress } from '../../core/present/keys.ts';
import type { Stroke, Tool } from '../../core/present/state.ts';
import type { WallText } from '../../core/present/wall.ts';
import type { WallLook } from '../../core/present/wall-look.ts';
import type { Camera } from '../../core/place/mercator.ts';
import type { Draw, Scene } from '../../shared/map/scene.ts';

/** All that the wall draws, but for what is on the map: that is large, and changes less often. */
export interface Picture {
  text: WallText;
  map: {
    camera: Camera;
    /** the base map's own */
    names: boolean;
    language: string;
    label: string;
    /** who holds the ground that is drawn */
    key: readonly { draw: Draw; words: string }[];
  };
  /** the day the map shows, in words, and where it and the story's other days lie on a line from 0 to 1 */
  time: { words: string; at: number; days: readonly number[] };
  look: WallLook;
}

/** The presenter's pointer; shares of the wall's width and height, nothing while it rests elsewhere. */
export interface Pointing {
  tool: Tool;
  at?: readonly [x: number, y: number];
  /** the line being drawn */
  stroke?: Stroke;
}

export type ToWall =
  /** a presenter is there now: the wall says `here` */
  | { tell: 'hello' }
  | { tell: 'picture'; picture: Picture }
  | { tell: 'scene'; scene: Scene }
  | { tell: 'pointing'; pointing?: Pointing };
export type ToPresenter =
  /** the wall has opened, or has another size: CSS pixels */
  { tell: 'here'; width: number; height: number } | { tell: 'key'; press: KeyPress };

const name = 'salient-wall';

/** One side of the channel. */
export interface Line<Out, In> {
  say(message: Out): void;
  onmessage(listener: (message: In) => void): void;
  close(): void;
}

function open<Out, In>(): Line<Out, In> {
  const channel = new BroadcastChannel(name);
  return {
    say: (message) => channel.postMessage(message),
    onmessage: (listener) => (channel.onmessage = ({ data }: MessageEvent<In>) => listener(data)),
    close: () => channel.close(),
  };
}
export const presenterLine = (): Line<ToWall, ToPresenter> => open();
export const wallLine = (): Line<ToPresenter, ToWall> => open();

/** Held by the wall's page for as long as it lives, so that its end is noticed however it comes. Resolves once held. */
const lock = `${name}-is-open`;

export const holdWall = (): Promise<void> =>
  new Promise((held) => {
    void navigator.locks.request(lock, () => {
      held();
      return new Promise(() => undefined);
    });
  });

/** Resolves once no wall is open. */
export const wallGone = (signal: AbortSignal): Promise<unknown> =>
  navigator.locks.request(lock, { signal }, () => undefined);

export const keyPressOf = (event: KeyboardEvent): KeyPress => {
  const { key, code, altKey, ctrlKey, metaKey, shiftKey, repeat } = event;
  return { key, code, altKey, ctrlKey, metaKey, shiftKey, repeat };
};
