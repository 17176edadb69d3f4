/** What a class is given on paper, as its address says it. */

export const handoutKinds = ['steps', 'notes', 'questions', 'answers', 'poster', 'cards'] as const;
export type HandoutKind = (typeof handoutKinds)[number];

/** The poster has a size of its own. */
export const papers = ['a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

export interface HandoutWish {
  /** none while one is being chosen */
  kind?: HandoutKind;
  paper: Paper;
}

/** What an address asks for: `kind=steps&paper=letter`. What is missing or no sense falls back. */
export function readHandoutWish(params: URLSearchParams): HandoutWish {
  const kind = handoutKinds.find((one) => one === params.get('kind'));
  return { ...(kind && { kind }), paper: papers.find((one) => one === params.get('paper')) ?? 'a4' };
}

/** What differs from the usual. */
export function writeHandoutWish({ kind, paper }: HandoutWish): URLSearchParams {
  return new URLSearchParams({ ...(kind && { kind }), ...(paper !== 'a4' && { paper }) });
}
