/** The letter of an option: A for the first. */
export const letter = (at: number): string => String.fromCodePoint(65 + at);
