/**
 * Ukrainian names in Latin letters by the official table: resolution 55 of the Cabinet of Ministers, 27 January 2010.
 * Київ is Kyiv, Ізюм Izium, Запоріжжя Zaporizhzhia.
 */
// prettier-ignore
const letters: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'h', ґ: 'g', д: 'd', е: 'e', є: 'ie', ж: 'zh', з: 'z', и: 'y', і: 'i', ї: 'i', й: 'i', к: 'k', л: 'l',
  м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ь: '',
  ю: 'iu', я: 'ia', '’': '', "'": '', ʼ: '',
};
const atStart: Record<string, string> = { є: 'ye', ї: 'yi', й: 'y', ю: 'yu', я: 'ya' };

/** @param name in Ukrainian; characters outside the alphabet stay as they are */
export function romanise(name: string): string {
  return name
    .replace(/зг/g, 'zgh')
    .replace(/Зг/g, 'Zgh')
    .replace(/[\p{Script=Cyrillic}’'ʼ]/gu, (letter, at: number) => {
      const lower = letter.toLowerCase();
      const first = at === 0 || /[\s-]/.test(name[at - 1] ?? '');
      const latin = (first && atStart[lower]) || (letters[lower] ?? letter);
      return letter === lower ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
    });
}
