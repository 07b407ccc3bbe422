/**
 * Ink over a town that lives: functions that a story can ask, scenes that come up when what they ask for is so, and
 * saved games that hold both.
 *
 *   EXTERNAL knows(person, sentence)     EXTERNAL until(time)
 *   EXTERNAL believes(person, sentence)  EXTERNAL said(person)
 *   EXTERNAL feels(person, quality, toward)
 *   EXTERNAL did(sentence)               EXTERNAL fact(sentence, on)
 */
import { MuchAdoError, Town } from "./town.mjs";

/** Up to which minute what happened has been told, by town. */
const TOLD = new WeakMap();

/** What a story can ask, as it is declared with EXTERNAL. */
const ASKS = {
  knows: ["person", "sentence"],
  believes: ["person", "sentence"],
  feels: ["person", "quality", "toward"],
};

/** What a story can do, or have told once. */
const ACTS = { until: ["time"], did: ["sentence"], fact: ["sentence", "on"], said: ["person"] };

/** Bind the functions to an inkjs story; the story's text says which of them it has. */
export function bind(story, town) {
  checkTown(town, "bind(story, town)");
  if (typeof story?.BindExternalFunction !== "function") {
    throw new MuchAdoError("bind(story, town): the story is what `new Compiler(source).Compile()` of inkjs gives.");
  }
  TOLD.set(town, town.now.minute);
  const does = {
    knows: (person, sentence) => town.knows(person, sentence),
    believes: (person, sentence) => town.believes(person, sentence),
    feels: (person, quality, toward) => town.feels(person, quality, toward === "" ? null : toward),
    until: (time) => town.until(time) && "",
    did: (sentence) => town.did(sentence) && "",
    fact: (sentence, on) => town.fact(sentence, on === 0 || on === 1 ? Boolean(on) : on) && "",
    said: (person) => {
      const showings = town.after(TOLD.get(town), person === "" ? null : person).filter((one) => !one.passing);
      TOLD.set(town, town.now.minute);
      return showings.map((one) => one.text).join("\n");
    },
  };
  const bound = (name, takes) => (...given) => {
    try {
      if (given.length !== takes.length) {
        throw new MuchAdoError(`${name} takes ${takes.length} things, and is given ${given.length}: EXTERNAL ${name}(${takes.join(", ")}).`);
      }
      return does[name](...given);
    } catch (error) {
      throw error instanceof MuchAdoError ? new MuchAdoError(`${error.message} (${placeIn(story)})`) : error;
    }
  };
  for (const [name, takes] of Object.entries(ASKS)) story.BindExternalFunction(name, bound(name, takes), true);
  for (const [name, takes] of Object.entries(ACTS)) story.BindExternalFunction(name, bound(name, takes), false);
}

/** Where a story stands, for whoever wrote it: the line, if it was compiled here, and the knot. */
function placeIn(story) {
  const line = story.currentDebugMetadata?.startLineNumber;
  const knot = story.state.currentPathString?.split(".")[0];
  const within = knot && Number.isNaN(Number(knot)) ? `knot ${knot}` : "before the first knot";
  return line ? `line ${line} of the story, ${within}` : within;
}

function checkTown(town, where) {
  if (!(town instanceof Town)) throw new MuchAdoError(`${where}: the town is what \`await Town.open({ world: "valentine" })\` gives.`);
}

/** The knots of a story that can come up now: those with `// muchado: ...` below their head of which all is so. */
export function storylets(source, town) {
  checkTown(town, "storylets(source, town)");
  return town.script(source, "ink");
}

/** A saved game: where the story stands, and the town. */
export function save(story, town) {
  checkTown(town, "save(story, town)");
  return JSON.stringify({ story: story.state.ToJson(), town: town.save(), told: TOLD.get(town) ?? town.now.minute });
}

/** Take up a saved game; one that does not fit leaves all as it was. */
export function load(story, town, text) {
  checkTown(town, "load(story, town, text)");
  let kept;
  try {
    kept = JSON.parse(text);
  } catch {
    kept = null;
  }
  if (typeof kept?.story !== "string" || typeof kept.town !== "string") throw new MuchAdoError("This is no saved game.");
  const before = { town: town.save(), story: story.state.ToJson() };
  town.load(kept.town);
  try {
    story.state.LoadJson(kept.story);
  } catch (error) {
    town.load(before.town);
    story.state.LoadJson(before.story);
    throw new MuchAdoError(`This saved game is none of this story: ${error.message}`);
  }
  TOLD.set(town, Number.isSafeInteger(kept.told) ? kept.told : town.now.minute);
}
