/** On one's own machine what is written is saved in one's own files, a moment after the hand rests. */
import { signal } from "@preact/signals";
import { engine, say } from "./asks";
import * as store from "./store";
import type { About } from "./types";

interface OnDisk { file: string; text: string | null }
interface Saved { saved: string[]; conflicts: OnDisk[]; outside?: OnDisk[] }

/** Whether there are files to be saved in: a world that came with Much Ado has none until it is given a name. */
export const saves = signal(false);
export const savedAt = signal<"" | "saved" | "unsaved">("");

let timer: ReturnType<typeof setTimeout> | undefined;

export async function learnSaving(): Promise<void> {
  if (!store.native.value) return;
  const about = await engine.ask<About>("about").catch(() => null);
  saves.value = about?.saves ?? false;
}

export function keepOnDisk(): void {
  if (!saves.value) return;
  savedAt.value = "unsaved";
  clearTimeout(timer);
  timer = setTimeout(() => void save(), 700);
}

export async function save(over = false): Promise<void> {
  if (!store.native.value) return;
  try {
    const found = await engine.ask<Saved>("save", over ? { over } : {});
    savedAt.value = found.conflicts.length === 0 ? "saved" : "unsaved";
    const first = found.conflicts[0];
    if (first) store.saying.value = {
      words: `${store.plain(first.file)} was changed by another program, and is not saved.`,
      action: { words: "Save mine over it", run: () => void save(true) },
    };
  } catch (error) {
    say(error);
  }
}

/** A world of one's own, of the text as it is. */
export async function create(name: string): Promise<void> {
  try {
    await engine.ask("create", { name });
    saves.value = true;
    savedAt.value = "saved";
    store.world.value = { ...store.world.value, name };
  } catch (error) {
    say(error);
  }
}
