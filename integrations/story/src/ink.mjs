/**
 * Ink over a town that lives: functions that a story can ask, scenes that come up when what they ask for is so, and
 * saved games that hold both.
 *
 *   EXTERNAL knows(person, sentence)     EXTERNAL until(time)
 *   EXTERNAL believes(person, sentence)  EXTERNAL said(person)
 *   EXTERNAL feels(person, quality, toward)
 *   EXTERNAL did(sentence)               EXTERNAL fact(sentence, on)
 */
import { MuchAdoError } from "./town.mjs";

/** Up to which minute what happened has been told, by town. */
const TOLD = new WeakMap();

/** Bind the functions to an inkjs story; the story's text says which of them it has. */
export function bind(story, town) {
  TOLD.set(town, town.now.minute);
  const asks = {
    knows: (person, sentence) => town.knows(person, sentence),
    believes: (person, sentence) => town.believes(person, sentence),
    feels: (person, quality, toward) => town.feels(person, quality, toward || null),
  };
  const acts = {
    until: (time) => town.until(time) && "",
    did: (sentence) => town.did(sentence) && "",
    fact: (sentence, on) => town.fact(sentence, Boolean(on)) && "",
    said: (person) => {
      const showings = town.after(TOLD.get(town), person || null).filter((one) => !one.passing);
      TOLD.set(town, town.now.minute);
      return showings.map((one) => one.text).join("\n");
    },
  };
  for (const [name, ask] of Object.entries(asks)) story.BindExternalFunction(name, ask, true);
  for (const [name, act] of Object.entries(acts)) story.BindExternalFunction(name, act, false);
}

/** The knots of a story that can come up now: those with `// muchado: ...` below their head of which all is so. */
export function storylets(source, town) {
  return town.script(source, "ink");
}

/** A saved game: where the story stands, and the town. */
export function save(story, town) {
  return JSON.stringify({ story: story.state.ToJson(), town: town.save(), told: TOLD.get(town) ?? town.now.minute });
}

/** Take up a saved game. */
export function load(story, town, text) {
  let kept;
  try {
    kept = JSON.parse(text);
  } catch {
    kept = null;
  }
  if (typeof kept?.story !== "string" || typeof kept.town !== "string") throw new MuchAdoError("This is no saved game.");
  town.load(kept.town);
  TOLD.set(town, Number.isSafeInteger(kept.told) ? kept.told : town.now.minute);
  story.state.LoadJson(kept.story);
}
