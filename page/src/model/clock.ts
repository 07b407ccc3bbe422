import type { Scene } from "./types";

const DAY = 24 * 60;
const dayOf = (minute: number): number => Math.floor(minute / DAY);
const two = (number: number): string => String(number).padStart(2, "0");

/** The short day of a minute and its clock: "Mon 12:08"; nothing as long as nothing is told. */
export function when(scenes: readonly Scene[], minute: number): string {
  if (scenes.length === 0) return "";
  const same = scenes.find((scene) => scene.lines.some((line) => dayOf(line.minute) === dayOf(minute)));
  const day = (same ?? scenes.findLast((scene) => scene.from <= minute))?.day.slice(0, 3) ?? "";
  return `${day} ${two(Math.floor((minute % DAY) / 60))}:${two(minute % 60)}`.trim();
}

/** The same in full: "Monday 12:08". */
export function whenInFull(scenes: readonly Scene[], minute: number): string {
  const short = when(scenes, minute);
  const scene = scenes.find((one) => one.day.startsWith(short.slice(0, 3)));
  return scene ? short.replace(/^\S+/, scene.day.split(" ")[0] ?? "") : short;
}
