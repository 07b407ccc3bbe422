import type { Line, Scene } from "./types";

/** What is said and thought as something happens belongs to it: one entry of the story. */
export function gathered(scene: Scene): Scene {
  const lines: Line[] = [];
  for (const line of scene.lines) {
    const last = lines.at(-1);
    const belongs = last && line.event !== null && line.event === last.event && (line.kind === "said" || line.kind === "thought");
    if (belongs) last.more = [...(last.more ?? []), line];
    else lines.push({ ...line });
  }
  return { ...scene, lines };
}

/** Whether two scenes say the same, word by word. */
export function same(one: Scene | undefined, other: Scene | undefined): boolean {
  return one === other || (one !== undefined && JSON.stringify(one) === JSON.stringify(other));
}

/**
 * The scenes with one more of them told, and how many are told by now; those after them are of before. A scene can go on
 * when later ones have been told. What is alike stays the very same object, so that nothing of it is drawn again.
 */
export function placed(scenes: readonly Scene[], fresh: number, scene: Scene): [Scene[], number] {
  const earlier = scenes.find((one) => one.number === scene.number);
  const told = scenes.slice(0, fresh).filter((one) => one.number !== scene.number);
  const index = told.filter((one) => one.number < scene.number).length;
  told.splice(index, 0, earlier && same(earlier, scene) ? earlier : kept(earlier, scene));
  return [[...told, ...scenes.slice(fresh).filter((one) => one.number > scene.number)], told.length];
}

/** A scene whose unchanged lines are the earlier one's. */
function kept(earlier: Scene | undefined, scene: Scene): Scene {
  if (!earlier) return scene;
  const known = new Map(earlier.lines.map((line) => [line.id, line]));
  const lines = scene.lines.map((line) => {
    const old = known.get(line.id);
    return old && JSON.stringify(old) === JSON.stringify(line) ? old : line;
  });
  return { ...scene, lines };
}

/** Where a line has gone, from 1, when some lines took the place of others; null if it was among these and is gone. */
export function lineAfter(before: readonly string[], after: readonly string[], line: number): number | null {
  const shorter = Math.min(before.length, after.length);
  let alike = 0;
  while (alike < shorter && before[alike] === after[alike]) alike += 1;
  if (line <= alike) return line;
  let last = 0;
  while (last < shorter - alike && before[before.length - 1 - last] === after[after.length - 1 - last]) last += 1;
  const more = after.length - before.length;
  if (line > before.length - last) return line + more;
  if (more === 0) return line; // it is being written in
  const found = after.indexOf(before[line - 1] ?? "", alike);
  return found < 0 || found >= after.length - last ? null : found + 1;
}
