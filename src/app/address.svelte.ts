import { formatRoute, parseRoute, type Route } from './routes.ts';

/** The page's address as state. Scrubbing writes it at rest: browsers throttle a history written every frame. */
export class Address {
  #route: Route = $state.raw(parseRoute(location.hash));
  #empty = $state(namesNothing(location.hash));
  #pending: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    addEventListener('hashchange', () => this.#read());
    addEventListener('popstate', () => this.#read());
  }

  get route(): Route {
    return this.#route;
  }
  /** whether the address named no page at all, as at first start */
  get empty(): boolean {
    return this.#empty;
  }
  go(route: Route): void {
    location.hash = formatRoute(route);
  }
  /** Takes the place of the present entry, for redirects. */
  redirect(route: Route): void {
    history.replaceState(null, '', formatRoute(route));
    this.#read();
  }
  /** Writes where the page is now, without anything reading it back. */
  record(route: Route, how: 'push' | 'replace'): void {
    clearTimeout(this.#pending);
    const write = () => {
      const hash = formatRoute(route);
      if (hash === location.hash) return;
      if (how === 'push') history.pushState(null, '', hash);
      else history.replaceState(null, '', hash);
    };
    if (how === 'push') write();
    else this.#pending = setTimeout(write, 250);
  }

  #read(): void {
    clearTimeout(this.#pending);
    this.#route = parseRoute(location.hash);
    this.#empty = namesNothing(location.hash);
  }
}

const namesNothing = (hash: string): boolean => hash === '' || hash === '#';
