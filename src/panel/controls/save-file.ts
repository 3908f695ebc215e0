/** Gives the officer a text file to keep, through the browser's own downloads; nothing leaves the computer. */
export function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken the file up by then; until it has, the address must hold.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
