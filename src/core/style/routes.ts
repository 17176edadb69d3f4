import { Hono } from 'hono';
import { themes } from '../design/theme.ts';
import { badRequest, notFound, ProblemError } from '../http/problems.ts';
import { json } from '../http/reply.ts';
import { createStyle } from './style.ts';

const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** `GET /style/:theme.json?lang=&scale=` */
export function styleRoutes(): Hono {
  return new Hono().get('/style/:file', (c) => {
    const [, name] = /^(.*)\.json$/.exec(c.req.param('file')) ?? [];
    const theme = themes.find((one) => one === name);
    if (!theme) throw new ProblemError(notFound('There is no such map style.'));
    const { lang: language = 'en', scale: factor = '1' } = c.req.query();
    const scale = Number(factor);
    if (!languageTag.test(language) || !(scale >= 0.5 && scale <= 40)) {
      throw new ProblemError(badRequest('lang is a language tag, scale a number from 0.5 to 40.'));
    }
    return json(createStyle({ theme, language, scale }));
  });
}
