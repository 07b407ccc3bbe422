/** A town: a world that is being played, and what can be asked of it. All of it is in the stage's own records. */
import { engine } from "./engine.mjs";

/** What was asked is refused, in a sentence for the author. */
export class MuchAdoError extends Error {}

const KINDS = {
  text: [isText, "a string"],
  texts: [(value) => isObject(value) && Object.values(value).every(isText), 'texts by name, { "world.ado": text }'],
  any: [() => true, ""],
};

/** What a town is opened with, and what each is; a seed is looked at by the engine. */
const OPTIONS = { world: "text", text: "text", files: "texts", seed: "any", pyodide: "any", archive: "any" };

export class Town {
  #said;
  #number;
  #now = null;

  constructor(said, number) {
    this.#said = said;
    this.#number = number;
  }

  /**
   * Open a world: `{ world: "valentine" }` for one that comes along, or `{ text }` or `{ files: { name: text } }`.
   * `seed` settles all chance; `engine` says where its files are, if they are elsewhere.
   */
  static async open(options = {}) {
    checkOptions(options);
    const { world = "", text = "", files = {}, seed = 0, ...elsewhere } = options;
    const texts = text ? { "world.ado": text } : files;
    if (!world && Object.keys(texts).length === 0) throw new MuchAdoError('Say which world: Town.open({ world: "valentine" }), or its text.');
    const host = (await engine(elsewhere)).globals.get("host");
    const said = (...what) => {
      const answer = JSON.parse(host.said(...what));
      if (answer.refused !== undefined) throw new MuchAdoError(answer.refused);
      return answer.found;
    };
    const town = new Town(said, said("open", world, JSON.stringify(texts)));
    town.ask("begin", { seed });
    return town;
  }

  /** Any ask of the protocol: `town.ask("mind", { person: "Ino" })`. */
  ask(name, fields = {}) {
    const answer = this.#said("ask", this.#number, written(name, fields));
    if (answer.over !== undefined) this.#now = { minute: answer.minute, time: answer.time, over: answer.over };
    return answer;
  }

  /** What is played here: title, people, places, times. */
  get about() { return this.ask("about"); }

  /** Where it stands: `minute`, `time` as in "2006-02-13T12:45", and whether it is `over`. */
  get now() { return this.#now; }

  /** Play up to a time, "Monday 12:45". */
  until(time) { return this.ask("until", { time }); }

  /** Play a little, so that nobody waits for long: `fuel` is how much. */
  step(fuel = 1) { return this.ask("step", { fuel }); }

  /** Play on to where it matters what somebody does, and give their turn; null at the end. */
  turningPoint(person) { return this.ask("turning_point", { person }).turn; }

  /** Have somebody do one of the choices of their turn. */
  act(choice) { return this.ask("act", { choice }); }

  /** Have somebody do something at the first chance: "Ino greets Inoichi". */
  did(sentence) { return this.ask("did", { sentence }); }

  /** Make something so from now on, or no longer so: "Ino has chocolates". */
  fact(sentence, on = true) { return this.ask("fact", { sentence, on }); }

  /** Whether a sentence is so, and somebody thinks so. */
  knows(person, sentence) { return this.ask("knows", { person, sentence }).knows; }

  /** How sure somebody is of a sentence, from -100 to 100; 0 if they never thought of it. */
  believes(person, sentence) { return this.ask("believes", { person, sentence }).belief?.sure ?? 0; }

  /** How strong a feeling toward somebody, or a mood, is. */
  feels(person, quality, toward = null) { return this.ask("feels", { person, quality, toward }).points; }

  /** Why: of an act, a belief, a feeling, or an event by its number. */
  why(question) { return this.ask("why", { question: typeof question === "number" ? String(question) : question }); }

  /** What has happened after a minute, all of it or as somebody perceived it. */
  after(since = null, through = null) { return this.#all("after", "showings", since, through); }

  /** What was said after a minute. */
  lines(since = null, through = null) { return this.#all("lines", "lines", since, through); }

  /** All that the town follows from, to be kept in a saved game. */
  save() { return JSON.stringify(this.ask("save").town); }

  /** Go back, or on, to what was saved. */
  load(text) {
    let town;
    try {
      town = JSON.parse(text);
    } catch {
      throw new MuchAdoError("This is no saved town.");
    }
    return this.ask("load", { town });
  }

  /** Read what the scenes of a script (Ink, Twee or Yarn) ask for; gives a function that names those that can come up now. */
  script(text, kind = "ink") {
    const offering = this.#said("script", this.#number, kind, text);
    return () => this.#said("offered", this.#number, offering);
  }

  /** Let go of it. */
  close() { this.#said("close", this.#number); }

  #all(ask, name, since, through) {
    const found = [];
    for (;;) {
      const part = this.ask(ask, { since, through, skip: found.length });
      found.push(...part[name]);
      if (!part.more) return found;
    }
  }
}

function checkOptions(options) {
  const how = 'Town.open({ world: "valentine", seed: 7 })';
  if (!isObject(options)) throw new MuchAdoError(`A town is opened with an object: ${how}.`);
  for (const [name, value] of Object.entries(options)) {
    const kind = OPTIONS[name];
    if (kind === undefined) throw new MuchAdoError(`Town.open has no "${name}"; it has ${Object.keys(OPTIONS).join(", ")}.`);
    const [fits, meant] = KINDS[kind];
    if (!fits(value)) throw new MuchAdoError(`Town.open: ${name} is ${meant}, as in ${how}.`);
  }
}

function written(name, fields) {
  if (!isObject(fields)) throw new MuchAdoError('What is asked goes into an object: town.ask("mind", { person: "Ino" }).');
  try {
    return JSON.stringify({ ...fields, ask: name });
  } catch (error) {
    throw new MuchAdoError(`${name}: this cannot be written as JSON: ${error.message.split("\n")[0]}`);
  }
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value) {
  return typeof value === "string";
}
