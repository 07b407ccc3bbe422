/** What is written in a browser stays there; and nothing that came with the page, or by a link, takes its place unasked. */
import { effect } from "@preact/signals";
import * as store from "./store";

export interface Kept { name: string; seed: number; pinned: boolean; files: Record<string, string>; origin?: string }
export type Files = Record<string, string>;

/** Several pages may be on one host. */
const KEPT = `muchado-kept ${location.pathname.replace(/[^/]*$/, "")}`;
const BEFORE = `${KEPT} before`;

export function kept(before = false): Kept | null {
  try {
    const found = JSON.parse(localStorage.getItem(before ? BEFORE : KEPT) ?? "null") as Kept | null;
    return found && Object.keys(found.files).length > 0 ? found : null;
  } catch {
    return null;
  }
}

/** A few letters by which the same files are known again. */
export function digest(files: Files): string {
  let found = 0x811c9dc5;
  for (const unit of JSON.stringify(Object.entries(files).sort())) found = Math.imul(found ^ unit.charCodeAt(0), 0x01000193);
  return (found >>> 0).toString(36);
}

/** Whether something was written since it was begun. */
export const touched = (mine: Kept): boolean => digest(mine.files) !== mine.origin;

/** Keep what was written before aside, for something else is opened: but not what nobody has written in. */
export function setAside(other: Files): void {
  const mine = kept();
  if (!mine || !touched(mine) || digest(mine.files) === digest(other)) return;
  keep(mine, BEFORE);
  store.before.value = true;
}

export function takeBefore(): Kept | null {
  const found = kept(true);
  localStorage.removeItem(BEFORE);
  store.before.value = false;
  return found;
}

/** Keep the text from now on, a moment after the hand rests. `now`: what is there already, too. */
export function keeping(now: boolean): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = !now;
  store.before.value = kept(true) !== null;
  effect(() => {
    const files = Object.fromEntries(store.files.value.map((file) => [file.name, file.text]));
    const data: Kept = {
      name: store.world.value.name, seed: store.seed.value, pinned: store.pinned.value, files, origin: store.origin.value,
    };
    clearTimeout(timer);
    if (!first) timer = setTimeout(() => keep(data, KEPT), 400);
    first = false;
  });
}

function keep(data: Kept, key: string): void {
  try {
    localStorage.setItem(key, JSON.stringify(data));
  } catch {
    store.saying.value = { words: "This browser has no room to keep your text. Save it as zip." };
  }
}
