/** A rehearsal goes on in the background, whatever is looked at meanwhile; only what was written changes makes it old. */
import { computed, signal } from "@preact/signals";
import { STOPPED, type Task } from "../engine/engine";
import { announce, engine, say } from "../model/asks";
import * as store from "../model/store";
import type { Rehearsal } from "../model/types";

export const found = signal<Rehearsal | null>(null);
export const busy = signal(false);
export const runs = signal(20);
export const first = signal(0);
/** Of which text it is. */
const text = signal<typeof store.files.value | null>(null);
export const old = computed(() => found.value !== null && text.value !== store.files.value);

let task: Task<Rehearsal> | null = null;

export async function rehearse(): Promise<void> {
  task?.stop();
  found.value = null;
  text.value = store.files.value;
  busy.value = true;
  const mine = engine.task<Rehearsal, Rehearsal>("rehearse", { runs: runs.value, seed: first.value }, (part) => {
    if (task === mine) found.value = part;
  });
  task = mine;
  try {
    found.value = await mine.done;
    announce("The rehearsal is over.");
  } catch (error) {
    if ((error as Error).message !== STOPPED) say(error);
  } finally {
    if (task === mine) busy.value = false;
  }
}

export const stop = (): void => task?.stop();
