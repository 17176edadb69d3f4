import { bodyLimit } from 'hono/body-limit';
import type { MiddlewareHandler } from 'hono';
import type { z } from 'zod';
import { badRequest, ProblemError, tooLarge } from './problems.ts';

/** Refuses a body of more than `bytes`, whatever its headers say. @param action what the reader can do about it */
export const atMost = (bytes: number, action?: string): MiddlewareHandler =>
  bodyLimit({
    maxSize: bytes,
    onError: () => {
      throw new ProblemError(tooLarge(bytes, action));
    },
  });

/** The body as JSON of the given shape. @throws ProblemError naming the first field that is wrong */
export async function parsedBody<T>(request: { json(): Promise<unknown> }, shape: z.ZodType<T>): Promise<T> {
  let body: unknown;
  try {
    body = await request.json();
  } catch {
    throw new ProblemError(badRequest('The body is not JSON.'));
  }
  const parsed = safeParse(body, shape);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ProblemError(badRequest(`${issue?.path.join('.') || 'body'}: ${issue?.message}`));
}

function safeParse<T>(body: unknown, shape: z.ZodType<T>) {
  try {
    return shape.safeParse(body);
  } catch {
    throw new ProblemError(badRequest('The body is nested too deeply.')); // the stack was used up
  }
}
