import { signal } from "@preact/signals";
import { engine, say } from "../model/asks";
import * as store from "../model/store";

export interface Option { words: string; expects?: string; usual?: boolean }
export interface Turn {
  person?: string; clock?: string; minute?: number; place?: string; who?: string; present?: string; told?: (string | { text: string })[];
  question?: string; asked?: string; speaker?: string | null; words?: string | null; stake?: string | null; choices: (string | Option)[];
}
export interface Played {
  turn: Turn | null; town: string; over: boolean; noticed?: unknown[]; wants?: unknown[]; news?: unknown[]; believes?: unknown[];
}

export const person = signal("");
export const now = signal<Played | null>(null);
export const past = signal<Played[]>([]);
export const busy = signal(false);

async function asked(ask: () => Promise<Played>): Promise<void> {
  if (busy.value) return;
  busy.value = true;
  try {
    const found = await ask();
    if (now.value) past.value = [...past.value, now.value].slice(-200);
    now.value = found;
  } catch (error) {
    say(error);
  } finally {
    busy.value = false;
  }
}

export function beginPart(name: string): void {
  person.value = name;
  now.value = null;
  past.value = [];
  store.view.value = "part";
  void asked(() => engine.ask<Played>("part", { person: name, seed: store.seed.value }));
}

export function choose(choice: number): void {
  const town = now.value?.town;
  if (town === undefined || !now.value?.turn) return;
  void asked(() => engine.ask<Played>("choose", { person: person.value, town, choice }));
}

export function takeBack(): void {
  const before = past.value.at(-1);
  if (!before || busy.value) return;
  past.value = past.value.slice(0, -1);
  now.value = before;
}
