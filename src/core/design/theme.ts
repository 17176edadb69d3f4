/** The themes by name; their colours are in `tokens.ts`. */
export const themes = ['light', 'dark', 'contrast', 'wall-light', 'wall-dark'] as const;
export type Theme = (typeof themes)[number];

/** Whether the theme has light ink on dark ground; the stylesheet's `color-scheme` follows it. */
export const isDark = (theme: Theme): boolean => theme === 'dark' || theme === 'contrast' || theme === 'wall-dark';
