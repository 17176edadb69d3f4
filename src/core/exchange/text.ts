import type { Settings } from '../contract.ts';
import { format, type Lines } from './everything.ts';

/** Everything as it is at one moment, for as long as it is held. */
export interface Snapshot {
  read<Log extends keyof Lines>(log: Log): Iterable<Lines[Log][number]>;
  /** To be called once, however far it was read. */
  close(): void;
}

/** The file, a line of text for each line of a log. Never held as a whole: it may be longer than a string can be. */
export function* textOf(settings: Settings, snapshot: Snapshot): Generator<string, undefined> {
  yield `{"format":${JSON.stringify(format)},\n"settings":${JSON.stringify(settings)}`;
  for (const log of ['answers', 'changes', 'sittings'] as const) {
    yield `,\n"${log}":[`;
    let between = '\n';
    for (const line of snapshot.read(log)) {
      yield between + JSON.stringify(line);
      between = ',\n';
    }
    yield ']';
  }
  yield '}\n';
  return undefined;
}

const chunkLength = 64 * 1024;

/** The file as the body of an answer, read as it is taken; closes the snapshot when it ends or is given up. */
export function streamOf(settings: Settings, snapshot: Snapshot): ReadableStream<Uint8Array<ArrayBuffer>> {
  const text = textOf(settings, snapshot);
  const encoder = new TextEncoder();
  return new ReadableStream({
    pull(controller) {
      try {
        let chunk = '';
        while (chunk.length < chunkLength) {
          const { value, done } = text.next();
          if (done) break;
          chunk += value;
        }
        if (chunk) controller.enqueue(encoder.encode(chunk));
        else {
          snapshot.close();
          controller.close();
        }
      } catch (error) {
        snapshot.close();
        throw error;
      }
    },
    cancel() {
      text.return(undefined); // lets go of the row it is at
      snapshot.close();
    },
  });
}
