/** The words selected on the page, as stretches of the article's sentences. */
import type { Stretch } from '../../core/notes/anchor.ts';

/** @param root holds the sentences, each with its id in `data-sentence` */
export function selectedIn(root: ParentNode, range: Range): Stretch[] {
  const sentences = [...root.querySelectorAll<HTMLElement>('[data-sentence]')];
  return sentences
    .filter((element) => range.intersectsNode(element))
    .map((element) => ({
      sentence: element.dataset.sentence ?? '',
      start: element.contains(range.startContainer) ? lengthTo(element, range.startContainer, range.startOffset) : 0,
      end: element.contains(range.endContainer) ? lengthTo(element, range.endContainer, range.endOffset) : Infinity,
    }));
}

/** Characters of text from the start of an element to a point in it. */
function lengthTo(element: Node, container: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(container, offset);
  return before.toString().length;
}
