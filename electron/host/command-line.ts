import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface CommandLine {
  /** print the address, open no browser */
  noOpen: boolean;
  /** 0 for any free port */
  port: number;
  /** the reader's own data folder, absolute */
  data?: string;
  /** a lesson to open without keeping it, absolute */
  pack?: string;
  /** a lesson or a lesson plan to present, absolute */
  present?: string;
  /** in the installed browser even where Electron is at hand */
  browser: boolean;
}

/** Something on the command line is wrong; the message says what, and what is taken. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export const usage = `Options:
  --pack FILE   open this lesson, a .salient file or a folder, without keeping it
  --present FILE
                open this lesson, or lesson plan, to present it: for a class, on a second screen
  --data DIR    keep answers, settings and lessons here
  --browser     show the app in the installed browser
  --no-open     only print the address to open in a browser
  --port N      the port to listen at; any free one if not given`;

/**
 * @param from the folder that relative paths start from
 * @param lenient passes over what it does not know: Chromium's own switches, on the desktop
 * @throws UsageError
 */
export function readCommandLine(args: string[], { from = process.cwd(), lenient = false } = {}): CommandLine {
  const { values } = parse(args, lenient);
  const text = (name: 'port' | 'data' | 'pack' | 'present'): string | undefined => {
    const value = values[name];
    if (value === true || value === '') throw new UsageError(`--${name} needs a value.\n${usage}`);
    return typeof value === 'string' ? value : undefined;
  };

  const [port, data, pack, present] = [text('port'), text('data'), text('pack'), text('present')];
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= 65535)) {
    throw new UsageError(`--port takes a number from 0 to 65535, not “${port}”.`);
  }
  for (const [name, file] of Object.entries({ pack, present })) {
    if (file === undefined || existsSync(resolve(from, file))) continue;
    throw new UsageError(`--${name}: there is no file or folder “${resolve(from, file)}”.`);
  }
  if (pack !== undefined && present !== undefined) {
    throw new UsageError('--present opens its lesson by itself: leave --pack out.');
  }
  return {
    noOpen: values['no-open'] === true,
    browser: values.browser === true,
    port: Number(port ?? 0),
    ...(data !== undefined && { data: resolve(from, data) }),
    ...(pack !== undefined && { pack: resolve(from, pack) }),
    ...(present !== undefined && { present: resolve(from, present) }),
  };
}

function parse(args: string[], lenient: boolean) {
  try {
    return parseArgs({
      args,
      strict: !lenient,
      allowPositionals: lenient,
      options: {
        'no-open': { type: 'boolean' },
        browser: { type: 'boolean' },
        port: { type: 'string' },
        data: { type: 'string' },
        pack: { type: 'string' },
        present: { type: 'string' },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}
