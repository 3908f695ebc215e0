import type { PlacedCell } from './pieces.ts';

/** A place of the grid: the cell that starts there, or null where a wider or taller cell reaches. */
export type GridPlace = PlacedCell | null;

/** Widest and tallest a grid can be made by spans: a guard against a pasted table that claims a million columns. */
const MOST = 100;

/** Puts every cell in the column it stands in when shown, so that rows beside a tall cell keep their columns. */
export function gridOf(rows: readonly (readonly PlacedCell[])[]): readonly (readonly GridPlace[])[] {
  const grid: (GridPlace | undefined)[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    for (const cell of row) place(grid, cell, y);
  });
  return grid.map((row) => Array.from(row, (spot) => spot ?? null));
}

function place(grid: (GridPlace | undefined)[][], cell: PlacedCell, y: number): void {
  const row = grid[y] ?? [];
  let x = 0;
  while (row[x] !== undefined) x += 1;
  for (const below of grid.slice(y, y + Math.min(cell.rowspan ?? 1, MOST))) {
    for (let dx = 0; dx < Math.min(cell.colspan ?? 1, MOST); dx += 1) below[x + dx] = null;
  }
  row[x] = cell;
}
