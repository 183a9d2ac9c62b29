/** Runs the main job without hands. */
export async function runDemo(
  _name: 'chromium' | 'firefox',
  _executablePath: string,
): Promise<void> {}
