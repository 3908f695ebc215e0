/** Resolves after that many milliseconds: the sandbox's stand-in for a webmail's own slowness. */
export function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
