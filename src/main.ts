import '@fontsource/source-serif-4/400.css';
import '@fontsource/source-serif-4/400-italic.css';
import '@fontsource/source-serif-4/600.css';
import '@fontsource/noto-sans/400.css';
import '@fontsource/noto-sans/600.css';
import 'virtual:tokens.css';
import './shared/ui/base.css';
import { mount } from 'svelte';
import App from './app/App.svelte';
import { parseRoute } from './app/routes.ts';

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no #app');
// the wall is a page of its own: it has no lesson to open and nothing to operate
const isWall = parseRoute(location.hash).page === 'wall';
mount(isWall ? (await import('./features/present/wall/WallPage.svelte')).default : App, { target });
window.addEventListener('hashchange', () => {
  if ((parseRoute(location.hash).page === 'wall') !== isWall) location.reload();
});
