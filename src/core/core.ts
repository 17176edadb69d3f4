import { Hono } from 'hono';
import { answerRoutes } from './answers/routes.ts';
import { factRoutes } from './facts-query/routes.ts';
import { formatRoutes } from './exchange/format-routes.ts';
import { exchangeRoutes } from './exchange/routes.ts';
import { backupRoutes } from './backups/routes.ts';
import { methodNotAllowed, notFound, problemOf } from './http/problems.ts';
import { problemReply } from './http/reply.ts';
import { Library } from './library/library.ts';
import { libraryRoutes } from './library/routes.ts';
import { memoryRoutes } from './memory/routes.ts';
import { noteRoutes } from './notes/routes.ts';
import { pageRoutes } from './page/routes.ts';
import type { Ports } from './ports.ts';
import { planRoutes } from './present/plan-routes.ts';
import { talkRoutes } from './present/routes.ts';
import { settingsRoutes } from './settings/routes.ts';
import { statsRoutes } from './stats/routes.ts';
import { styleRoutes } from './style/routes.ts';
import { tileRoutes } from './tiles/routes.ts';

/** The whole of what the page can ask for, as one function. Hosts bring requests to it; nothing else leads in. */
export interface Core {
  fetch(request: Request): Promise<Response>;
}

const methods = ['GET', 'HEAD', 'POST', 'PUT'];
const allow = methods.join(', ');

export function createCore(ports: Ports): Core {
  const library = new Library(ports.packs);
  const app = new Hono()
    .route('/', pageRoutes(ports.renderer, ports.fonts, ports.settings))
    .route('/', libraryRoutes(library, ports))
    .route('/', tileRoutes(ports.tiles))
    .route('/', styleRoutes())
    .route('/', settingsRoutes(ports.settings))
    .route('/', talkRoutes(ports.talk))
    .route('/', planRoutes(ports.changes))
    .route('/', answerRoutes(ports.answers))
    .route('/', memoryRoutes(ports, library))
    .route('/', factRoutes(ports, library))
    .route('/', backupRoutes(ports.backups))
    .route('/', noteRoutes(ports.changes))
    .route('/', statsRoutes(ports, library))
    .route('/', exchangeRoutes(ports))
    .route('/', formatRoutes(ports, library))
    .notFound(() => problemReply(notFound()))
    .onError((error, c) => {
      const problem = problemOf(error);
      // who has gone away hears no answer: that their body ended early is no fault of ours
      if (problem.type === 'internal' && !c.req.raw.signal.aborted) console.error('core:', error);
      return problemReply(problem);
    });

  return {
    fetch: async (request) => {
      if (!methods.includes(request.method)) return problemReply(methodNotAllowed, { allow });
      return app.fetch(request);
    },
  };
}
