/** A part that is played by hand. The page keeps the towns: taking back is going to an earlier one. */
import { computed, signal } from "@preact/signals";
import { engine, say } from "../model/asks";
import * as store from "../model/store";

export interface Choice { words: string; because?: string[]; leaning?: number; wished?: boolean; answer?: string | null; people?: string[]; intent?: string }
export interface Turn {
  person: string; minute: number; clock?: string; day?: string; time?: string; place: string; here: string[];
  asked: string; speaker?: string | null; words?: string | null; noticed: string[]; just: string[]; choices: Choice[];
}
export interface Told { minute: number; clock: string; text: string; said: { speaker: string; words: string }[]; how: string; rang_false: boolean; learned: string[] }
/** What she holds, how sure she is of it, and from where she has it. */
export interface Held { sentence: string; how: string; source: string }
/** What she has in mind, as she sees it. */
export interface Mind { aims: string[]; news: Held[]; takes: Held[] }
/** A scene of what went on, as a story. */
export interface Scene { minute: number; clock: string; day: string; place: string; paragraphs: string[] }
/** What it came to: how it stands, what she believed, what was so, and what she never knew. */
export interface Ending { stands: string[]; believed: string; so: string; when: string; why: string; never: string[] }
/** What went on up to a decision: told as a story, and line by line; and what was chosen then, if it was. */
export interface Past { scenes: Scene[]; lines: Told[]; chosen: string }
export interface Played { turn: Turn | null; scenes: Scene[]; told: Told[]; ending: Ending | null; town: string; over: boolean; mind?: Mind | null; usual?: number | null }

/** A moment of the part: what was to be decided, and what was chosen then. */
interface Moment { played: Played; chosen: string }

export const person = signal("");
export const now = signal<Played | null>(null);
export const past = signal<Moment[]>([]);
export const busy = signal(false);
/** Show all that was told so far. */
export const earlier = signal(false);
/** What has been told so far, in order; nothing of where nothing was told or chosen. */
export const told = computed(() => {
  const all = past.value.map(({ played, chosen }) => ({ scenes: played.scenes, lines: played.told, chosen }));
  if (now.value) all.push({ scenes: now.value.scenes, lines: now.value.told, chosen: "" });
  return all.filter((one) => one.scenes.length > 0 || one.lines.length > 0 || one.chosen);
});

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
  const words = played.turn.choices[choice < 0 ? played.usual ?? -1 : choice]?.words;
  const chosen = words ? `${person.value} chose to ${words}.` : "";
  void asked(() => engine.ask<Played>("choose", { person: person.value, town: played.town, choice }), chosen);
}

export const takeBack = (): void => backTo(past.value.length - 1);

/** Go back to a choice: it, and what came after it, is undone. */
export function backTo(choice: number): void {
  const before = past.value[choice];
  if (!before || busy.value) return;
  past.value = past.value.slice(0, choice);
  now.value = before.played;
}
