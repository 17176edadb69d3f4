import { EventEmitter } from 'node:events';
import type { App } from 'electron';
import { expect, test } from 'vitest';
import { setupSingleInstance, type Start } from './single-instance.ts';

function setUp({ first }: { first: boolean }) {
  const log: unknown[] = [];
  const app = Object.assign(new EventEmitter(), {
    requestSingleInstanceLock: (start: Start) => {
      log.push(start);
      return first;
    },
    quit: () => log.push('quit'),
  }) as unknown as App;
  const seconds: Start[] = [];
  const stays = setupSingleInstance(app, { pack: '/lessons/a.salient' }, (start) => seconds.push(start));
  return { app, log, seconds, stays };
}

test('a second start hands over its lesson and leaves', () => {
  const { log, stays } = setUp({ first: false });
  expect(stays).toBe(false);
  expect(log).toEqual([{ pack: '/lessons/a.salient' }, 'quit']);
});

test('the first start is told of a second one', () => {
  const { app, log, seconds, stays } = setUp({ first: true });
  app.emit('second-instance', {}, ['salient'], '/home', { pack: '/lessons/b.salient' });
  expect(stays).toBe(true);
  expect(log).not.toContain('quit');
  expect(seconds).toEqual([{ pack: '/lessons/b.salient' }]);
});

test('what is to be presented is handed over too', () => {
  const { app, seconds } = setUp({ first: true });
  app.emit('second-instance', {}, ['salient'], '/home', { present: '/lessons/b.salient' });
  expect(seconds).toEqual([{ present: '/lessons/b.salient' }]);
});

test.each([null, undefined, 'b.salient', { pack: 1 }, { present: ['b'] }])(
  'what it hands over is not trusted: %j',
  (data) => {
    const { app, seconds } = setUp({ first: true });
    app.emit('second-instance', {}, [], '/', data);
    expect(seconds).toEqual([{}]);
  },
);
