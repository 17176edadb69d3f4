/** What the app's map shows as the bundled lesson opens: its style, whole, and the pictures that are not in a file. */
import type { StyleSpecification } from 'maplibre-gl';
import { controlAt } from '../../src/core/control/standing.ts';
import { defaultSettings } from '../../src/core/contract.ts';
import type { Core } from '../../src/core/core.ts';
import type { Lesson } from '../../src/core/pack/lesson.ts';
import { frameOfControl, groundMarks } from '../../src/shared/map/control-marks.ts';
import { composeStyle } from '../../src/shared/map/compose-style.ts';
import { placeMarks } from '../../src/shared/map/place-marks.ts';
import { picture, pictureRatio, type Picture } from '../../src/shared/map/scene-images.ts';

export interface LessonStyle {
  style: StyleSpecification;
  /** device pixels per CSS pixel of the pictures */
  ratio: number;
  pictures: Record<string, Omit<Picture, 'data'> & { data: readonly number[] }>;
}

const theme = 'light';

export async function lessonStyle(core: Core): Promise<LessonStyle> {
  const get = async <T>(path: string) => (await (await core.fetch(new Request(`app://salient${path}`))).json()) as T;
  const language = defaultSettings.labelLanguage;
  const base = await get<StyleSpecification>(`/style/${theme}.json?lang=${language}&scale=1`);
  const { control, places, startDate } = await get<Lesson>('/api/packs/izium-2022');
  const scene = {
    ground: groundMarks(controlAt(control, startDate.from), frameOfControl(control.features)),
    places: placeMarks(places, language),
    lit: [],
  };
  const style = composeStyle(base, scene, { theme, scale: 1, names: true });
  const ids = JSON.stringify(style).match(new RegExp(`[a-z-]+@${theme}`, 'g')) ?? [];
  const pictures = ids.flatMap((id) => {
    const drawn = picture(id);
    return drawn ? [[id, { ...drawn, data: [...drawn.data] }] as const] : [];
  });
  return { style, ratio: pictureRatio, pictures: Object.fromEntries(pictures) };
}
