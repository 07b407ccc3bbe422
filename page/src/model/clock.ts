import type { Scene } from "./types";

/** The short day of a scene and the clock of a minute: "Mon 12:08". */
export function when(scenes: readonly Scene[], minute: number): string {
  let day = "";
  let clock = "";
  for (const scene of scenes) {
    for (const line of scene.lines) {
      if (line.minute > minute && clock) return `${day} ${clock}`.trim();
      day = scene.day.slice(0, 3);
      clock = line.clock;
      if (line.minute >= minute) return `${day} ${clock}`.trim();
    }
  }
  return `${day} ${clock}`.trim();
}

/** The same in full: "Monday 12:08". */
export function whenInFull(scenes: readonly Scene[], minute: number): string {
  const short = when(scenes, minute);
  const scene = scenes.find((one) => one.day.startsWith(short.slice(0, 3)));
  return scene ? short.replace(/^\S+/, scene.day.split(" ")[0] ?? "") : short;
}
