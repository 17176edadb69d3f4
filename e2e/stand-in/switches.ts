/** What the app gave Chromium through `app.commandLine`. */
export const switches = new Map<string, string>();

export function chromiumArguments(): string[] {
  return [...switches].map(([name, value]) => (value ? `--${name}=${value}` : `--${name}`));
}
