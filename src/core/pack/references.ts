/** What the files of a pack say about one another. A file that could not be read is left out of every check. */
import { articleFile, lineField, type ReadArticle } from './article.ts';
import { Ids } from './ids.ts';
import { fieldOf, type Issues } from './issues.ts';
import { checkQuestion } from './questions.ts';
import type { PackData } from './schema.ts';

/** Reports every id that names nothing or is used twice, and whatever else does not agree. */
export function checkReferences(pack: Partial<PackData>, article: ReadArticle | undefined, issues: Issues): void {
  const ids = new Ids(pack, article, issues);
  if (pack['pack.json']) checkManifest(pack['pack.json'], ids, issues);
  checkPlaces(pack, ids, issues);
  checkFacts(pack, ids, issues);
  checkEvents(pack, ids, issues);
  for (const [index, { properties }] of (pack['control.geojson']?.features ?? []).entries()) {
    ids.wantAll('fact', 'control.geojson', ['features', index, 'properties', 'facts'], properties.facts);
  }
  for (const [index, step] of (pack['story.json'] ?? []).entries()) {
    ids.wantAll('event', 'story.json', [index, 'events'], step.events);
    ids.wantAll('place', 'story.json', [index, 'places'], step.places);
    ids.want('question', 'story.json', [index, 'ask'], step.ask);
  }
  for (const [index, question] of (pack['questions.json'] ?? []).entries()) checkQuestion(question, index, ids, issues);
  if (article) checkLinks(article, ids, issues);
}

function checkManifest(manifest: PackData['pack.json'], ids: Ids, issues: Issues): void {
  ids.want('source', 'pack.json', ['startingArticle'], manifest.startingArticle);
  const [west, south, east, north] = manifest.bounds;
  if (west >= east || south >= north)
    issues.add('pack.json', 'bounds', 'west, south, east, north in that order', manifest.bounds);
  const [lon, lat] = manifest.view.center;
  if (lon < west || lon > east || lat < south || lat > north) {
    issues.add('pack.json', 'view.center', 'a point within bounds', manifest.view.center.join(', '));
  }
}

function checkPlaces(pack: Partial<PackData>, ids: Ids, issues: Issues): void {
  const languages = pack['pack.json']?.labelLanguages ?? [];
  for (const [index, { geometry, properties }] of (pack['places.geojson']?.features ?? []).entries()) {
    const path = ['features', index, 'properties'];
    const field = (name: string) => fieldOf('places.geojson', [...path, name]);
    ids.want('source', 'places.geojson', [...path, 'population', 'source'], properties.population?.source);
    for (const language of languages.filter((tag) => properties.names[tag] === undefined)) {
      issues.add('places.geojson', field('names'), `a name in ${language}`);
    }
    if (geometry.type !== 'Point' && !properties.label) {
      issues.add('places.geojson', field('label'), 'the point at which a line or an area is named');
    }
  }
}

function checkFacts(pack: Partial<PackData>, ids: Ids, issues: Issues): void {
  const eventsOf = new Map(pack['events.json']?.map((event) => [event.id, new Set(event.facts)]));
  for (const [index, fact] of (pack['facts.json'] ?? []).entries()) {
    ids.wantAll('sentence', 'facts.json', [index, 'sentences'], fact.sentences);
    ids.want('speaker', 'facts.json', [index, 'claimant'], fact.claimant);
    ids.want('speaker', 'facts.json', [index, 'via'], fact.via);
    ids.wantAll('source', 'facts.json', [index, 'sources'], fact.sources);
    ids.wantAll('place', 'facts.json', [index, 'places'], fact.places);
    ids.wantAll('event', 'facts.json', [index, 'events'], fact.events);
    for (const [at, event] of fact.events.entries()) {
      if (eventsOf.get(event)?.has(fact.id) === false) {
        issues.add(
          'facts.json',
          fieldOf('facts.json', [index, 'events', at]),
          'an event that names this fact in return',
          event,
        );
      }
    }
  }
}

function checkEvents(pack: Partial<PackData>, ids: Ids, issues: Issues): void {
  const factsOf = new Map(pack['facts.json']?.map((fact) => [fact.id, new Set(fact.events)]));
  for (const [index, event] of (pack['events.json'] ?? []).entries()) {
    ids.wantAll('place', 'events.json', [index, 'places'], event.places);
    ids.wantAll('fact', 'events.json', [index, 'facts'], event.facts);
    for (const [at, fact] of event.facts.entries()) {
      if (factsOf.get(fact)?.has(event.id) === false) {
        issues.add(
          'events.json',
          fieldOf('events.json', [index, 'facts', at]),
          'a fact that names this event in return',
          fact,
        );
      }
    }
  }
}

function checkLinks(article: ReadArticle, ids: Ids, issues: Issues): void {
  for (const { blocks } of article.sections) {
    for (const block of blocks) {
      if (block.kind !== 'paragraph') continue;
      for (const { id, runs } of block.sentences) {
        for (const { link } of runs) {
          if (link && !ids.names(link.to, link.id)) {
            issues.add(articleFile, lineField(article.lines.get(id) ?? 1), `the id of a ${link.to}`, link.id);
          }
        }
      }
    }
  }
}
