/** From the files of a pack to a `Lesson`, or to a `PackError` that lists everything that is wrong. */
import type { PackIssue } from '../contract.ts';
import type { Files } from '../ports.ts';
import { articleFile, lineField, readArticle, type ReadArticle } from './article.ts';
import { Dates } from './dates.ts';
import { Issues } from './issues.ts';
import { readJson, readText } from './json.ts';
import type { Article, Lesson } from './lesson.ts';
import { PackError } from './pack-error.ts';
import { checkReferences } from './references.ts';
import { files as shapes, type Fact, type PackData, type PackFile } from './schema.ts';

/** Largest picture, in bytes. */
const maxPictureBytes = 10_000_000;

/**
 * Reads a pack, trusting nothing in it: sizes are bounded, text is checked, ids are followed, dates worked out.
 * @throws PackError with every issue found; an error of `files` itself passes through
 */
export async function readPack(files: Files): Promise<Lesson> {
  const issues = new Issues();
  const pack = await readData(files, issues);
  const article = await readArticleFile(files, issues);
  checkReferences(pack, article, issues);
  await checkPictures([...picturesOf(article), ...stepPicturesOf(pack)], files, issues);
  const lesson = assemble(pack, article, new Dates(issues));
  const found: PackIssue[] = issues.list();
  if (found.length > 0 || !lesson) throw new PackError(found);
  return lesson;
}

async function readData(files: Files, issues: Issues): Promise<Partial<PackData>> {
  const entries = (Object.keys(shapes) as PackFile[]).map(async (file) => {
    const bytes = await files.read(file);
    if (!bytes) issues.add(file, 'the file', 'a file of this name in the pack');
    const json = bytes && readJson(file, bytes, issues);
    if (json === undefined) return [];
    const { data, error } = shapes[file].safeParse(json);
    if (error) issues.addShape(file, error, json);
    return data === undefined ? [] : [[file, data] as const];
  });
  return Object.fromEntries((await Promise.all(entries)).flat());
}

async function readArticleFile(files: Files, issues: Issues): Promise<ReadArticle | undefined> {
  const bytes = await files.read(articleFile);
  if (!bytes) issues.add(articleFile, 'the file', 'a file of this name in the pack');
  const markdown = bytes && readText(articleFile, bytes, issues);
  return markdown === undefined ? undefined : readArticle(markdown, issues);
}

/** Where a pack shows a picture. */
interface Shown {
  file: string;
  field: string;
  src: string;
}
const picturesOf = (article: ReadArticle | undefined): Shown[] =>
  (article?.sections ?? []).flatMap(({ blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'figure'
        ? { file: articleFile, field: lineField(article?.lines.get(block.src) ?? 1), src: block.src }
        : [],
    ),
  );
const stepPicturesOf = (pack: Partial<PackData>): Shown[] =>
  (pack['story.json'] ?? []).flatMap(({ picture }, at) =>
    picture ? { file: 'story.json', field: `story[${at}].picture.src`, src: picture.src } : [],
  );

async function checkPictures(shown: readonly Shown[], files: Files, issues: Issues): Promise<void> {
  // each is unpacked once, however often it is shown
  for (const { file, field, src } of new Map(shown.map((one) => [one.src, one])).values()) {
    const bytes = await files.read(src);
    if (!bytes) issues.add(file, field, 'a picture that is in the pack', src);
    else if (bytes.byteLength > maxPictureBytes) {
      issues.add(src, 'size', `at most ${maxPictureBytes} bytes`, bytes.byteLength);
    }
  }
}

/** Puts the parts together. @returns undefined when one is missing */
function assemble(pack: Partial<PackData>, article: ReadArticle | undefined, dates: Dates): Lesson | undefined {
  dates.check(pack);
  const manifest = pack['pack.json'];
  const facts = pack['facts.json'];
  const dated = {
    ...(manifest && dates.manifest(manifest)),
    facts: facts && dates.facts(facts),
    events: pack['events.json'] && dates.events(pack['events.json']),
    control: pack['control.geojson'] && dates.control(pack['control.geojson']),
    story: pack['story.json'] && dates.story(pack['story.json']),
  };
  const lesson: { [Part in keyof Lesson]: Lesson[Part] | undefined } = {
    manifest,
    period: dated.period,
    startDate: dated.startDate,
    article: article && facts && withFacts(article, facts),
    speakers: pack['speakers.json'],
    facts: dated.facts,
    places: pack['places.geojson']?.features,
    events: dated.events,
    control: dated.control,
    questions: pack['questions.json'],
    story: dated.story,
    glossary: pack['glossary.json'],
    sources: pack['sources.json'],
  };
  return Object.values(lesson).includes(undefined) ? undefined : (lesson as Lesson);
}

/** The article with each sentence's facts, in the order of facts.json. */
function withFacts({ title, sections }: Article, facts: readonly Fact[]): Article {
  const factsOf = new Map<string, string[]>();
  for (const { id, sentences } of facts) {
    for (const sentence of sentences) {
      const carried = factsOf.get(sentence);
      if (carried) carried.push(id);
      else factsOf.set(sentence, [id]);
    }
  }
  return {
    title,
    sections: sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.kind === 'figure'
          ? block
          : {
              ...block,
              sentences: block.sentences.map((sentence) => ({ ...sentence, facts: factsOf.get(sentence.id) ?? [] })),
            },
      ),
    })),
  };
}
