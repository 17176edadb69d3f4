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
  /** id of the lesson plan it follows; the whole lesson without one */
  plan?: string;
}

/** What follows a lesson plan. The poster has the whole lesson on it, and the cards have nothing of it. */
export const followsPlan = (kind: HandoutKind): boolean => kind !== 'poster' && kind !== 'cards';

/** What an address asks for: `kind=steps&paper=letter&plan=…`. What is missing or no sense falls back. */
export function readHandoutWish(params: URLSearchParams): HandoutWish {
  const kind = handoutKinds.find((one) => one === params.get('kind'));
  const paper = papers.find((one) => one === params.get('paper')) ?? 'a4';
  const plan = params.get('plan');
  return { ...(kind && { kind }), paper, ...(plan && { plan }) };
}

/** What differs from the usual. */
export function writeHandoutWish({ kind, paper, plan }: HandoutWish): URLSearchParams {
  return new URLSearchParams({ ...(kind && { kind }), ...(paper !== 'a4' && { paper }), ...(plan && { plan }) });
}
