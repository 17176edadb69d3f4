/** The presenter's side of the channel: whether a wall is there, how large it is, and what it is told. */
import type { KeyPress } from '../../core/present/keys.ts';
import type { Scene } from '../../shared/map/scene.ts';
import { presenterLine, wallGone, type Picture, type Pointing } from './channel.ts';

interface Size {
  width: number;
  height: number;
}

export class WallLink {
  readonly #line = presenterLine();
  readonly #left = new AbortController();
  #size: Size | undefined = $state.raw();
  #told: { picture?: Picture; scene?: Scene } = {};

  /** @param onkey a key was pressed on the wall's window */
  constructor(onkey: (press: KeyPress) => void) {
    this.#line.onmessage((message) => {
      if (message.tell === 'key') onkey(message.press);
      else this.#met(message);
    });
    this.#line.say({ tell: 'hello' });
  }

  /** CSS pixels of the open wall; undefined while there is none */
  get size(): Size | undefined {
    return this.#size;
  }

  show(picture: Picture): void {
    this.#told.picture = picture;
    this.#line.say({ tell: 'picture', picture });
  }
  stage(scene: Scene): void {
    this.#told.scene = scene;
    this.#line.say({ tell: 'scene', scene });
  }
  point(pointing?: Pointing): void {
    this.#line.say({ tell: 'pointing', ...(pointing && { pointing }) });
  }
  close(): void {
    this.#left.abort();
    this.#line.close();
  }

  #met({ width, height }: Size): void {
    const isNew = this.#size === undefined;
    this.#size = { width, height };
    const { picture, scene } = this.#told;
    if (scene) this.stage(scene);
    if (picture) this.show(picture);
    if (!isNew) return;
    // a window that was closed or crashed has let go of its lock
    wallGone(this.#left.signal).then(
      () => (this.#size = undefined),
      () => undefined,
    );
  }
}
