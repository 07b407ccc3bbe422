/** A part that is played by hand. The page keeps the towns: taking back is going to an earlier one. */
import { computed, signal } from "@preact/signals";
import { engine, say } from "../model/asks";
import * as store from "../model/store";
import type { Mind } from "../model/types";

export interface Choice { words: string; because?: string[]; leaning?: number; wished?: boolean; answer?: string | null; people?: string[] }
export interface Turn {
  person: string; minute: number; clock?: string; day?: string; time?: string; place: string; here: string[];
  asked: string; speaker?: string | null; words?: string | null; noticed: string[]; choices: Choice[];
}
export interface Told { minute: number; clock: string; text: string; said: { speaker: string; words: string }[]; how: string; rang_false: boolean; learned: string[] }
/** Something that was told; of what happened, what came of it. */
export interface Past { words: string; of: Told | null }
export interface Played { turn: Turn | null; told: Told[]; town: string; over: boolean; mind?: Mind | null; usual?: number | null }

/** A moment of the part: what was to be decided, and what was chosen then. */
interface Moment { played: Played; chosen: string }

export const person = signal("");
export const now = signal<Played | null>(null);
export const past = signal<Moment[]>([]);
export const busy = signal(false);
/** Show all that was told so far. */
export const earlier = signal(false);
/** What has been told so far, in order. */
export const told = computed(() => past.value.flatMap(({ played, chosen }) => [...played.told.map(asPast), ...(chosen ? [{ words: chosen, of: null }] : [])]));

export const asPast = (one: Told): Past => ({ words: inProse(one), of: one });

export function inProse(one: Told): string {
  const said = one.said.map((line) => `${line.speaker}: “${line.words}”`).join(" ");
  return `${one.clock}  ${one.text} ${said}`.trim();
}

async function asked(ask: () => Promise<Played>, chosen: string): Promise<void> {
  if (busy.value) return;
  busy.value = true;
  const before = now.value;
  try {
    const found = await ask();
    if (before) past.value = [...past.value, { played: before, chosen }].slice(-300);
    now.value = found;
  } catch (error) {
    say(error);
    if (!before) store.view.value = "page";
  } finally {
    busy.value = false;
  }
}

export function beginPart(name: string): void {
  person.value = name;
  now.value = null;
  past.value = [];
  earlier.value = false;
  store.view.value = "part";
  void asked(() => engine.ask<Played>("part", { person: name, seed: store.seed.value }), "");
}

/** Decide: one of the choices, or -1 to let them do as they would. */
export function choose(choice: number): void {
  const played = now.value;
  if (!played?.turn) return;
  const words = played.turn.choices[choice]?.words;
  const chosen = words ? `${person.value} chose to ${words}.` : "";
  void asked(() => engine.ask<Played>("choose", { person: person.value, town: played.town, choice }), chosen);
}

export function takeBack(): void {
  const before = past.value.at(-1);
  if (!before || busy.value) return;
  past.value = past.value.slice(0, -1);
  now.value = before.played;
}
