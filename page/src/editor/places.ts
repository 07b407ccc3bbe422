/** The engine counts characters, the editor halves of them: between the two. */
import type { Text } from "@codemirror/state";
import type { Edit, Point, Stretch } from "../model/types";

const ASTRAL = /[\ud800-\udbff][\udc00-\udfff]/;

/** Where a line's column (in characters, from 1) is in its text. */
function unitsOf(text: string, column: number): number {
  if (!ASTRAL.test(text)) return Math.min(column - 1, text.length);
  let units = 0;
  for (const character of text) {
    if (column <= 1) break;
    units += character.length;
    column -= 1;
  }
  return units;
}

export function positionOf(doc: Text, line: number, column: number): number {
  const found = doc.line(Math.max(1, Math.min(line, doc.lines)));
  return found.from + unitsOf(found.text, Math.max(1, column));
}

/** A stretch as positions; a width may go on behind its line. */
export function rangeOf(doc: Text, at: Omit<Stretch, "file">): { from: number; to: number } {
  const from = positionOf(doc, at.line, at.column);
  const rest = doc.sliceString(from, Math.min(doc.length, from + 2 * at.width + 2));
  return { from, to: Math.min(doc.length, from + unitsOf(rest, at.width + 1)) };
}

export function pointAt(doc: Text, file: string, position: number): Point {
  const line = doc.lineAt(position);
  const before = line.text.slice(0, position - line.from);
  return { file, line: line.number, column: (ASTRAL.test(before) ? [...before].length : before.length) + 1 };
}

/** Edits of one file as changes; all are told of the text as it was. */
export function changesOf(doc: Text, edits: readonly Edit[]): { from: number; to: number; insert: string }[] {
  return edits.map((edit) => ({ ...rangeOf(doc, edit), insert: edit.text })).sort((one, other) => one.from - other.from);
}
