/** The desk and the wall in two windows of one browser: every key, a wall that goes and comes back, the class's quiz. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../../../electron/launch/program.ts';
import type { Question } from '../../../src/core/pack/schema-question.ts';
import type { StoryStep } from '../../../src/core/pack/schema.ts';
import { expectAccessible, expectContrast } from '../../axe.ts';
import { expect, test } from '../../fixtures.ts';
import { tabTo } from '../../keyboard.ts';
import { WallPage } from '../../pages/WallPage.ts';

const packFile = async <T>(name: string) =>
  JSON.parse(await readFile(join(root, 'resources/packs/izium-2022', name), 'utf8')) as T;
const story = await packFile<StoryStep[]>('story.json');
const questions = await packFile<Question[]>('questions.json');

test('two keys of a clicker tell the whole lesson, and lead back', async ({ desk }) => {
  const wall = await desk.openWall();
  await wall.page.evaluate(() => {
    const told = new Set();
    const look = () => told.add(document.querySelector('h1')?.textContent);
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { told });
  });
  // the talk is started, then each slide has its heading, its lines, and its question asked and answered
  const beats = story.reduce((sum, { lines, ask }) => sum + 1 + lines.length + (ask === undefined ? 0 : 2), 0);
  for (let beat = 0; beat < 2 + beats + 1; beat += 1) await desk.press('PageDown');
  await desk.expectAt(story.length + 2, 'looking back');
  await expect(wall.heading).toHaveText('Looking back');
  const told = await wall.page.evaluate(() => [...(window as unknown as { told: Set<string> }).told]);
  expect(told).toEqual(expect.arrayContaining(story.map(({ heading }) => heading)));
  const asks = story.filter(({ ask }) => ask !== undefined);
  expect(told, 'the title, the slides, their questions, and the last').toHaveLength(story.length + asks.length + 2);
  await desk.press('PageUp', 'PageUp', 'PageUp', 'PageUp');
  await desk.expectAt(story.length + 1, 'line 2 of 3');
  await expect(wall.heading).toHaveText(story.at(-1)?.heading ?? '');
});

test('remotes: F5 never loads anew, Esc and F5 by turns, the full stop, and a button that was taught', async ({
  desk,
}) => {
  const wall = await desk.openWall();
  await wall.page.bringToFront();
  for (const { page } of [desk, wall])
    await page.evaluate(() =>
      addEventListener('keydown', ({ key, defaultPrevented }) => {
        if (key !== 'F11') document.body.dataset.kept = `${key} ${defaultPrevented}`;
      }),
    );
  await wall.page.keyboard.press('F5');
  await expect(wall.page.locator('body')).toHaveAttribute('data-kept', 'F5 true');
  await expect(desk.state).toHaveText('Wall: Live');
  await wall.page.keyboard.press('PageDown');
  await desk.expectAt(1, 'line 1 of 1');
  await desk.page.bringToFront();
  await desk.press('PageDown', 'F5');
  await expect(desk.page.locator('body')).toHaveAttribute('data-kept', 'F5 true');
  for (const [key, state] of [
    ['Escape', 'Dark: the talk rests'],
    ['F5', 'Live'],
    ['Escape', 'Dark: the talk rests'],
    ['Escape', 'Live'],
    ['.', 'Black'],
    ['.', 'Live'],
  ] as const) {
    await desk.press(key);
    await expect(desk.state).toHaveText(`Wall: ${state}`);
  }
  await desk.press('h');
  await expect(desk.panel.getByText('Freeze the wall')).toBeVisible();
  await desk.panel.getByRole('button', { name: 'Teach a remote' }).click();
  await desk.press('MediaPlayPause');
  await desk.panel.getByRole('combobox', { name: 'It is to' }).selectOption({ label: 'White' });
  await expect(desk.panel.getByRole('list', { name: 'Taught' })).toContainText('MediaPlayPause: White');
  await desk.press('Escape', 'MediaPlayPause');
  await expect(wall.cover).toHaveClass(/white/);
});

test('what the keys and tools of the desk do on the wall, and what is said of it', async ({ desk }) => {
  const wall = await desk.openWall();
  await wall.page.emulateMedia({ reducedMotion: 'reduce' });
  await desk.page.evaluate(() => {
    const heard: (string | undefined)[] = [];
    const live = '[role=status], [role=alert], [role=timer], [aria-live]';
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(live);
        if (region?.textContent.trim()) heard.push(region.textContent.trim());
      }
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { heard });
  });
  await desk.press('PageDown', '3', 'Enter');
  await expect(wall.heading).toHaveText('A road and a river');
  await desk.press('b');
  await expect(wall.cover).toHaveClass(/black/);
  await expect(desk.page.getByTestId('elapsed'), 'a clock has gone on').not.toHaveText('0:00');
  await desk.press('w');
  await expect(wall.cover).toHaveClass(/white/);
  await desk.press('w', 'f', 'PageDown');
  await desk.expectAt(3, 'line 1 of 2');
  await expect(desk.state).toHaveText('Wall: Frozen');
  await expect(wall.lines, 'a frozen wall keeps its picture').toHaveCount(0);
  await desk.press('f');
  await expect(wall.lines).toHaveCount(1);

  const home = await wall.map.aim();
  await desk.press('m');
  await expect(wall.heading).toBeHidden();
  await desk.press('t');
  await expect(wall.heading).toBeVisible();
  await expect(wall.map.canvas).toBeHidden();
  await desk.press('t');
  await desk.press('e');
  const map = desk.stage.getByRole('application');
  await map.focus();
  await desk.press('+', 'ArrowRight');
  await expect.poll(async () => (await wall.map.aim()).center[0]).toBeGreaterThan(home.center[0] + 0.01);
  await desk.press('e');
  await expect.poll(() => wall.map.aim(), 'one key returns').toEqual(home);

  expect(await desk.page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([
    'The talk goes on, slide 1 of 14, line 0 of 1',
    'Slide 3, Enter goes there',
    'A road and a river, slide 3 of 14, line 0 of 2',
    ...['Wall black', 'Wall white', 'Wall uncovered', 'Wall frozen'],
    'A road and a river, slide 3 of 14, line 1 of 2',
    ...['Wall follows again', 'The map alone', 'The text alone', 'Map and text'],
    ...['Exploring the map', 'Back on the slide'],
  ]);

  await desk.press('l');
  await desk.point(0.25, 0.5);
  await expect(wall.pointer('laser')).toHaveCSS('left', '160px');
  await expect(wall.pointer('laser'), 'it rests').toHaveCSS('opacity', '0');
  await expect(wall.pointer('laser'), 'without a fade, for who wants none').toHaveCSS('transition-duration', '0s');
  await desk.press('s');
  await desk.point(0.5, 0.5);
  await expect(wall.pointer('spotlight')).toHaveCSS('opacity', '1');
  await desk.press('d');
  await desk.page.mouse.down();
  await desk.point(0.7, 0.6);
  await expect(wall.ink, 'while it is drawn').toHaveCount(1);
  await desk.page.mouse.up();
  await desk.point(0.3, 0.3);
  await expect(wall.ink).toHaveCount(1);
  await desk.press('PageDown', 'PageDown', 'PageDown', 'PageDown');
  await expect(wall.heading).toHaveText('A base, and an attack that stalled');
  await expect(wall.ink, 'lines go with their slide').toHaveCount(0);

  await desk.press('g');
  await desk.page.keyboard.type('what does not');
  await desk.press('Enter');
  await expect(wall.heading).toHaveText('What does not add up');
  await desk.press('o', 'ArrowUp', 'Enter');
  await expect(wall.heading).toHaveText('10 September: two cities in a day');
  await desk.press('End', 'Home');
  await desk.expectAt(1, 'line 0 of 1');
});

test('a wall that is closed or crashes comes back as it was, and so does the desk', async ({ desk }) => {
  const wall = await desk.openWall();
  await desk.press('PageDown', '2', 'Enter', 'PageDown', 'PageDown', 'PageDown', '1', '1', '2');
  await expect(desk.hands(0)).toHaveText('2');
  await wall.page.close();
  await expect(desk.state).toHaveText('No wall: Live');
  const second = await desk.openWall();
  await expect(second.heading).toHaveText('In which oblast are Izium and Kupiansk?');

  const cdp = await second.page.context().newCDPSession(second.page);
  const crashed = second.page.waitForEvent('crash');
  void cdp.send('Page.crash').catch(() => undefined);
  await crashed;
  await expect(desk.state, 'a crash is noticed').toHaveText('No wall: Live');
  const third = await desk.page.context().newPage();
  await third.goto(desk.page.url().replace(/#.*/, '#/wall'));
  const opened = await WallPage.on(third);
  await expect(opened.heading).toHaveText('In which oblast are Izium and Kupiansk?');

  const kept = desk.page.waitForResponse((response) => response.url().endsWith('/api/talk'));
  await desk.press('2');
  await kept;
  await desk.page.bringToFront();
  await desk.page.reload();
  await desk.expectAt(2, 'question');
  await expect(desk.hands(0)).toHaveText('2');
  await expect(desk.hands(1)).toHaveText('2');
  await expect(desk.state, 'the talk rests until somebody goes on').toHaveText('Wall: Dark: the talk rests');
  await desk.press('PageDown');
  await expect(opened.cover).toHaveCount(0);
  await expect(opened.heading).toHaveText('In which oblast are Izium and Kupiansk?');
});

test('a quiz with the class: hands, time, the answer that the wall has not before, and a look back', async ({
  desk,
}) => {
  const { origin } = new URL(desk.page.url());
  const [ear, room] = [await desk.page.context().newPage(), await desk.page.context().newPage()];
  const got: string[] = [];
  room.on('response', async (response) => {
    const isText = /json|html/.test(response.headers()['content-type'] ?? '');
    got.push(response.url(), isText ? await response.text() : '');
  });
  // a page that hears all that is said to the wall
  await ear.goto(`${origin}/api/talk`);
  await ear.evaluate(() => {
    const said: string[] = [];
    new BroadcastChannel('salient-wall').onmessage = ({ data }) => said.push(JSON.stringify(data));
    Object.assign(window, { said });
  });
  await room.goto(`${origin}/#/wall`);
  const wall = await WallPage.on(room);
  await desk.page.bringToFront();
  await desk.press('PageDown', '2', 'Enter', 'PageDown', 'PageDown', 'PageDown');
  await expect(wall.options).toHaveCount(4);
  await desk.press('3', '3', '3', '1', 'Shift+Digit3', 'j');
  await expect(desk.hands(2)).toHaveText('2');
  await expect(room.getByRole('timer')).toContainText(/2\d|30/);
  const known = async () => {
    const said = await ear.evaluate(() => (window as unknown as { said: string[] }).said);
    return [await wall.holds(), ...said, ...got].join('\n');
  };
  const answer = /just outside the Donbas|"answered"/;
  const { prompt = '' } = questions.find(({ id }) => id === 'which-oblast') ?? {};
  expect(await known()).toContain(prompt);
  expect(await known(), 'the wall does not know what it is not to show').not.toMatch(answer);
  expect(got.filter((line) => line.startsWith(`${origin}/api/`))).toEqual([]);
  await desk.press('r');
  await expect(wall.right).toContainText('Kharkiv Oblast');
  await expect(wall.options.nth(2).locator('em')).toHaveText('2');
  expect(await known()).toMatch(answer);
  await expect(room.getByRole('timer')).toHaveCount(0);
  await desk.press('z');
  await expect(wall.right).toHaveCount(0);
  await desk.question.getByRole('button', { name: 'Another question' }).click();
  await expect(wall.heading).not.toHaveText(prompt);
  await expect(desk.hands(0)).toHaveText('0');
  await desk.press('k');
  await desk.expectAt(3, 'line 0');

  await desk.press('q');
  const teams = desk.panel.getByRole('textbox', { name: 'Teams, parted by commas' });
  await teams.fill('Oskil, Donets');
  await desk.panel.getByRole('textbox', { name: 'Questions of the lesson' }).fill('which river');
  await desk.panel.getByRole('checkbox', { name: 'On which river does Izium stand?' }).check();
  await desk.panel.getByRole('button', { name: 'Ask it' }).click();
  await expect(wall.heading).toHaveText('On which river does Izium stand?');
  await desk.question.getByRole('button', { name: 'A point for Donets' }).click();
  await expect(room.getByRole('list', { name: 'Teams' })).toContainText('Donets 1');
  await desk.question.getByRole('button', { name: 'One hand more for Dnipro' }).click();
  await desk.press('r', 'PageDown');
  await expect(wall.heading).toHaveText('Looking back');
  await expect(room.locator('main li')).toContainText([
    /On which river does Izium stand\?\s+Siverskyi Donets\s+0 of 1 right\s+look at it again/,
  ]);
  const back = desk.desk.getByRole('region', { name: 'Looking back' });
  await expect(back).toContainText(
    /On which river does Izium stand\?.*Siverskyi Donets.*0 of 1 right: look at it again/s,
  );
  await desk.press('PageDown');
  await desk.expectAt(3, 'line 0');
});

test('the desk can be used without a mouse and on a small screen, and is the wall where there is no other', async ({
  desk,
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  const wall = await desk.openWall();
  await desk.press('PageDown', '2', 'Enter', 'PageDown', 'PageDown', 'PageDown');
  await expect(wall.options).toHaveCount(4);
  await expectAccessible(page);
  await expectAccessible(wall.page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectContrast(page);
  for (const part of [desk.stage, desk.tools, desk.question.getByRole('button', { name: 'Show the answer' })])
    await expect(part).toBeInViewport({ ratio: 0.99 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1024);

  await tabTo(desk.tools.getByRole('button', { name: 'All slides' }));
  await desk.press('Enter');
  await expect(desk.panel.getByRole('button', { name: /A front in the east/ })).toBeFocused();
  await desk.press('Escape');
  await expect(desk.tools.getByRole('button', { name: 'All slides' })).toBeFocused();
  await wall.page.close();
  await desk.press('v');
  await desk.panel.getByRole('radio', { name: 'For a dark room' }).check();
  await expectAccessible(page, 'dialog');
  await desk.press('Escape');

  // a browser that is driven never takes Escape for itself, so whether it was asked not to is looked at here
  await page.evaluate(() => {
    const { keyboard } = navigator as unknown as { keyboard: object };
    const asked = (left: string) => () => Promise.resolve((document.body.dataset.escape = left));
    Object.assign(keyboard, { lock: asked('for the page'), unlock: asked('for the browser') });
  });
  await tabTo(page.getByRole('button', { name: 'This screen alone' }));
  await desk.press('Enter');
  const alone = page.getByRole('figure', { name: 'The picture' });
  await expect(alone.locator('ol.options > li')).toHaveCount(4);
  await expect(page.locator('body')).toHaveAttribute('data-escape', 'for the page');
  await desk.press('1', 'r');
  await expect(alone.locator('li.right')).toHaveText(/Kharkiv Oblast/);
  await desk.press('i');
  const over = page.getByRole('complementary', { name: 'Presenter' });
  await expect(over.getByText('Let the class find Kharkiv')).toBeVisible();
  await expectAccessible(page, '.alone');
  await expect(over, 'what opens has the focus').toBeFocused();
  await tabTo(over.getByRole('button', { name: 'Back to the desk' }));
  // Escape closes one thing after the other, a remote darkens the wall with it, and the talk outlives both
  await desk.press('b', 'Escape');
  await expect(over).toBeHidden();
  await expect(alone.locator('.cover')).toBeAttached();
  await desk.press('Escape');
  await expect(alone.locator('.cover')).toHaveCount(0);
  await desk.press('F5', 'Escape');
  await expect(alone.locator('.cover'), 'a remote’s button').toBeAttached();
  await desk.press('F5', 'b', 'Escape', 'Escape');
  await expect(alone).toBeHidden();
  await expect(page.getByRole('button', { name: 'This screen alone' })).toBeFocused();
  await expect(page.locator('body')).toHaveAttribute('data-escape', 'for the browser');
  await expect(desk.state).toHaveText('No wall: Live');
  await desk.expectAt(2, 'answer');
});

test('the picture is set for each display, at once and for good', async ({ desk }) => {
  const wall = await desk.openWall();
  const picture = wall.page.locator('.wall');
  await desk.press('PageDown', 'v');
  const saved = desk.page.waitForResponse(
    (response) => response.url().endsWith('/api/settings') && /"gamma":1.05/.test(response.request().postData() ?? ''),
  );
  for (const name of ['Brightness', 'Contrast', 'Gamma, the middle tones']) {
    await desk.panel.getByRole('slider', { name }).focus();
    await desk.press('ArrowRight');
  }
  await expect(picture).toHaveCSS('filter', /gamma.*brightness\(1\.05\) contrast\(1\.05\)/);
  await saved;
  await desk.panel.getByRole('button', { name: 'Test card' }).click();
  await expect(wall.page.getByText('The back row reads this')).toBeVisible();
  await desk.page.reload();
  await desk.desk.waitFor();
  await expect(desk.state).toHaveText('Wall: Test card');
  await expect(picture).toHaveCSS('filter', /brightness\(1\.05\)/);
  await wall.page.setViewportSize({ width: 800, height: 600 });
  await expect(picture, 'another display has a picture of its own').toHaveCSS('filter', 'none');
  await wall.page.setViewportSize({ width: 640, height: 480 });
  await expect(picture).toHaveCSS('filter', /brightness\(1\.05\)/);
});
