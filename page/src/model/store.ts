/** What the page knows, as signals: whoever shows one is shown anew when it changes. */
import { computed, signal } from "@preact/signals";
import type {
  Colour, Diagnostic, Hovered, LibraryFile, Line, Mind, Of, Person, Proof, Scene, StripShape, Values, Why,
} from "./types";

export interface OwnFile { name: string; text: string }
export interface Spot { file: string; line: number; column?: number; width?: number }

export const native = signal(false);
export const starting = signal<string | null>("Opening the book");
export const lost = signal<string | null>(null);
/** A sentence over everything, with what can be done about it. */
export const saying = signal<{ words: string; action?: { words: string; run: () => void } } | null>(null);
/** A sentence for those who listen. */
export const announced = signal("");

// The text.
/** Of which text that came with the page this one is a version; "" for one of one's own. */
export const origin = signal("");
/** Whether something that was written here before a link was opened is kept. */
export const before = signal(false);
/** What stands at the cursor, to be read in a sheet. */
export const meaning = signal<Hovered | null>(null);
export const world = signal<{ name: string; title: string }>({ name: "", title: "" });
export const files = signal<OwnFile[]>([]);
export const library = signal<LibraryFile[]>([]);
export const open = signal("");
/** A library's file that is read instead of one's own. */
export const reading = signal<{ file: string; title: string; text: string } | null>(null);
export const colours = signal<Record<string, Colour[]>>({});
export const diagnostics = signal<Diagnostic[]>([]);
export const sound = signal(true);
export const state = signal(0);
/** The rule that is shown on the left, with the values with which it was reckoned. */
export const hot = signal<{ file: string; line: number; values: Values | null } | null>(null);
export const mistakes = computed(() => diagnostics.value.filter((one) => one.level === "mistake"));
export const cursor = signal<{ line: number; of: number }>({ line: 1, of: 1 });

// The story.
export const seed = signal(9);
export const pinned = signal(false);
export const eyes = signal<string | null>(null);
export const scenes = signal<Scene[]>([]);
/** Scenes from this place on are of an earlier play. */
export const fresh = signal(0);
export const cast = signal<Person[]>([]);
export const playing = signal(false);
export const until = signal<string>("");
export const stopped = signal<string | null>(null);
/** The rule at which the story stops whenever it speaks. */
export const halt = signal<{ file: string; line: number } | null>(null);
/** Days that were folded or unfolded by hand. */
export const folds = signal<Readonly<Record<string, boolean>>>({});
export const stale = computed(() => !sound.value && scenes.value.length > 0);
export const strip = signal<StripShape | null>(null);
export const selected = signal<Line["id"] | null>(null);
export const minute = signal(0);
/** The first of all lines, flat, in order. */
export const lines = computed(() => scenes.value.flatMap((scene) => scene.lines));

// What is about the story.
export const panel = signal<"minds" | "why">("minds");
export const minds = signal<Mind[]>([]);
export const unfolded = signal<string | null>(null);
export const why = signal<Why | null>(null);
/** Why, in the story in which something is otherwise. */
export const otherWhy = signal<Why | null>(null);
/** What was proved of the why that is shown, by playing it again. */
export const proof = signal<Proof | null>(null);
export const asking = signal(false);
export const trail = signal<Of[]>([]);

// What is shown at all.
export const view = signal<"page" | "whatif" | "part">("page");
export const pane = signal<"write" | "story" | "panel">("story");
export const sheet = signal<"share" | "keys" | "templates" | "tests" | "rehearsal" | "find" | "name" | "keep" | "pictures" | "rename" | "references" | "meaning" | "newer" | "other" | null>(null);

export const plain = (file: string): string => file.replace(/\.ado$/, "");
