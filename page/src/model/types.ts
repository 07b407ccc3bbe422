/** What the engine answers, as the contract of the page has it. */

export interface Point { file: string; line: number; column: number }
export interface Stretch extends Point { width: number }
export interface Edit extends Stretch { text: string }
export interface Cure { title: string; edits: Edit[] }
export interface Diagnostic extends Stretch {
  code: string; level: "mistake" | "remark"; message: string; hint: string; cure: Cure | null;
}
export interface Colour { line: number; column: number; width: number; kind: string }
export interface FileText { name: string; text: string }
export interface LibraryFile { name: string; file: string }
export interface Opened {
  name: string; title: string | null; files: FileText[]; library: LibraryFile[]; days: number;
  diagnostics: Diagnostic[] | null; colours: Record<string, Colour[]> | null; sound?: boolean; state?: number;
}
export interface Changed {
  state?: number; diagnostics: Diagnostic[]; colours: Colour[]; sound: boolean; library?: LibraryFile[]; title?: string | null;
}
export interface Checked { title?: string | null; library?: LibraryFile[]; diagnostics: Diagnostic[]; colours: Record<string, Colour[]>; sound: boolean }
export interface Named { name: string; title: string; about: string }
export interface Completion { text: string; kind: string; meaning: string; at: Stretch }
export interface Hovered { title?: string; text?: string[]; at?: Stretch; defined?: Stretch | null }
export interface SourceText { name: string; text: string; colours: Colour[] }

export interface Span { text: string; person?: string }
export interface Irony { text: string; hears: number | null }
/** Of which talk a line is a turn; what it is about, where it opens it; how it ends with it. */
export interface Talk { number: number; about: string; ends: string }
export interface Line {
  id: number | string; minute: number; clock: string; kind: "act" | "said" | "thought" | "mark" | "walk";
  text: string; parts?: Span[]; speaker?: string | null; words?: string | null; event: number | null;
  weight: number; who: string[]; irony: Irony | null; person?: string; talk: Talk | null;
  /** What was said and thought as this happened; the page puts it there. */
  more?: Line[];
}
export interface Scene { number: number; place: string; who: string; from: number; day: string; lines: Line[] }
export interface Person { name: string; title: string }
export interface Played { until: number; minutes: [number, number]; cast: Person[]; stopped: string | null; empty?: boolean; halted?: Halted }
/** When a rule spoke at which the story was to stop. */
export interface Halted { minute: number; person: string; event: number | null }
export interface PlayPart { scenes?: Scene[]; beat?: number; minute?: number }

export interface StripPerson { name: string; title: string; colour: number | null; dashed: boolean | number; path: string; y: number }
export interface StripMark { x: number; y: number; event: number | null; minute: number; words: string; weight: number }
export interface StripDay { x: number; words: string }
export interface StripShape {
  people: StripPerson[]; days: StripDay[]; marks: StripMark[]; clocks: StripDay[]; map: [number, number][];
}

export interface Of {
  event?: number; line?: string; person?: string; sentence?: string; feeling?: string; toward?: string; minute?: number;
}
export interface Claim {
  state: "wrong" | "so" | "open"; sentence: string; sure: number | string; since?: string; how: string; source: string; ask: Of | null;
  /** Of what it is one of many, if it is. */
  often?: string;
}
/** What somebody takes another to know. */
export interface Others { person: string; title: string; claims: (Claim & { known: string })[] }
export interface Want { words: string; amount: number | null }
export interface Feeling { name: string; toward: string | null; amount: number }
export interface Mind {
  person: string; place: string; wrong: { count: number; of: number };
  claims: Claim[]; wants: Want[]; aims?: string[]; title?: string; company?: string; feelings: Feeling[]; others: Others[];
}
export interface Option {
  words: string; score: number; chance: number;
  shares: { points: number; because: string; rule: string; kind: string; at: { file: string; line: number } }[];
}
export interface Weighed { options: Option[] }
export interface Rule { kind: string; name: string; file: string; line: number }
export interface Link {
  number: number; sentence: string; because: string | null; clock: string; rule: Rule | null;
  ask: Of | null; event: number | null;
}
export interface Share { words: string; points: number; rule?: Rule | null }
export interface Values { file: string; line: number; text: string }
export interface Teller { person: string | null; claimed: string | null; source: string; sure: number; since: string }
export interface Why {
  minute: number; clock?: string; sentence: string; chain: Link[]; parts: Share[]; total: Share | null; note?: string | null;
  next: Share | null; proved: string | null; told_by: (string | Teller)[]; values: Values | null;
}

/** How somebody came to know of something, and how they hold it now. */
export interface Knower {
  person: string; state: "so" | "wrong" | "open" | "never"; how: string; way: string; when: string; event: number | null; ask: Of | null;
}

export interface Change {
  kind: "trait" | "feeling" | "belief" | "absent" | "forbid";
  person?: string; name?: string; toward?: string | null; amount?: number; sentence?: string; act?: string;
}
/** Two stories as far as both have come: to the end if `until` is null. */
export interface Differing {
  sentence: string; first: number | null; left: Scene[]; right: Scene[]; alike: number; until: number | null; stopped?: string | null;
}
/** A share of all runs, and between which shares it is likely to be: 0 to 1. */
export type Interval = [number, number, number];
export interface ShareRow {
  words: string; claim: string; as_it_was: Interval; changed: Interval; none: boolean; shows: number | null;
}
export interface Shares { played: number; of: number; rows: ShareRow[] }
export interface TestRow {
  words: string; claim: string; verdict: string; at: { file: string; line: number }; held: number; failed: number; open: number;
  shows: { held: number | null; failed: number | null };
}
export interface Tests { played: number; of: number; rows: TestRow[] }
/** A rehearsal so far; what shows something has the seed and the minute at which it does. */
export interface Shown { seed: number | null; minute: number; at: string }
export interface RuleAt { kind: string | null; rule: string | null; file: string | null; line: number | null }
export interface Course extends Shown { runs: number; held: string[] }
export interface Odd extends Shown { kind: string; times: number; runs: number; what: string; rules: (RuleAt & { times: number })[] }
export interface ChainLink extends Shown { words: string; reached: number }
export interface BrokenChain { test: string; file: string; line: number; links: ChainLink[]; breaks: number; why_not: string[] }
export interface UsedRule { kind: string; rule: string; file: string; line: number; against: boolean; matched: number; counted: number; tipped: number }
export interface Unused { kind: "act" | "answer" | "line"; act: string; words: string; file: string; line: number }
export interface Rehearsal {
  played: number; of: number; figures: Record<string, number>; courses: Course[]; odd: Odd[]; chains: BrokenChain[];
  rules: UsedRule[]; unused: Unused[];
}
export interface Found { words: string; turned: number; of: number; change: Change | null }
export interface Seeking { tried: number; of: number; comes?: boolean; found: Found[] }
export interface Proof { proved: string | null; because: string | null; change: Change | null; tried: number }

export interface Choice { words?: string; text?: string; expects?: string; usual?: boolean }
export interface About { version: string; engine: "native" | "browser"; saves: boolean }
