import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Compiler } from "inkjs/full";
import { MuchAdoError, Town } from "../src/index.mjs";
import { bind, load, save, storylets } from "../src/ink.mjs";

const SOURCE = readFileSync(new URL("../example/corner.ink", import.meta.url), "utf8");

function read(story) {
  let text = "";
  while (story.canContinue) text += story.Continue();
  return text;
}

async function begun() {
  const town = await Town.open({ world: "valentine", seed: 7 });
  const story = new Compiler(SOURCE).Compile();
  bind(story, town);
  return { town, story };
}

test("a story asks a town while it is read", async () => {
  const { town, story } = await begun();
  const text = read(story);
  assert.match(text, /Ino's heart stands at \d+\./);
  assert.match(text, /Hinata has heard/);
  assert.equal(town.now.time, "2006-02-13T12:45");
  story.ChooseChoiceIndex(0);
  read(story);
  assert.equal(town.now.time, "2006-02-13T16:00");
});

test("a saved game holds the story and the town", async () => {
  const { town, story } = await begun();
  read(story);
  const kept = save(story, town);
  story.ChooseChoiceIndex(0);
  const later = read(story);
  load(story, town, kept);
  assert.equal(town.now.time, "2006-02-13T12:45");
  story.ChooseChoiceIndex(0);
  assert.equal(read(story), later);
  assert.throws(() => load(story, town, "[]"), /no saved game/);
});

test("knots are offered when what they ask for is so, and not before", async () => {
  const town = await Town.open({ world: "valentine", seed: 7 });
  const offered = storylets(SOURCE, town);
  town.until("Monday 9:00");
  assert.deepEqual(offered(), ["a_crush"]);
  town.until("Tuesday 19:00");
  assert.ok(offered().length <= 2);
  const story = new Compiler(SOURCE).Compile();
  bind(story, town);
  story.ChoosePathString(offered()[0] ?? "a_crush");
  assert.ok(read(story).length > 10);
});

function refusal(ask) {
  try {
    ask();
  } catch (error) {
    return error instanceof MuchAdoError ? error.message : `no sentence of ours: ${error}`;
  }
  return "nothing was refused";
}

/** What a story of these lines, over a town of valentine at Monday 12:45, is told. */
async function told(...lines) {
  const town = await Town.open({ world: "valentine", seed: 7 });
  town.until("Monday 12:45");
  const story = new Compiler(lines.join("\n")).Compile();
  bind(story, town);
  return refusal(() => read(story));
}

test("what the guide says of bad input is so", async () => {
  const page = readFileSync(new URL("../../../docs/guide/ink.md", import.meta.url), "utf8");
  const rows = [...page.split("## What bad input gets")[1].matchAll(/^\| (.*?) \| (.*?) \|$/gm)].slice(2);
  const shown = new Map(rows.map((row) => [row[1], row[2]]));
  const town = await Town.open({ world: "valentine", seed: 7 });
  const other = await Town.open({ world: "village" });
  const story = new Compiler("Nothing.\n-> END\n").Compile();
  bind(story, other);
  town.until("Monday 12:45");
  const refused = async (options) => Town.open(options).then(() => "opened", (error) => error.message);
  const found = {
    "a world that there is not": await refused({ world: "valentin" }),
    "an option that there is not": await refused({ world: "valentine", sead: 7 }),
    "somebody who is nobody": refusal(() => town.knows("Hinta", "Naruto dates Sakura")),
    "a sentence that is none": refusal(() => town.knows("Hinata", "Naruto dats Sakura")),
    "a feeling that there is not": refusal(() => town.feels("Ino", "lov", "Naruto")),
    "a time that is none": refusal(() => town.until("soon")),
    "a time that is past": refusal(() => town.until("Monday 8:00")),
    "too few or too many arguments in Ink": await told("EXTERNAL knows(person)", '{ knows("Hinata") }', "-> END"),
    "a text for true or false in Ink": await told(
      "EXTERNAL fact(sentence, on)", "-> shop", "=== shop", '~ fact("Ino has chocolates", "false")', "-> END"),
    "no town": refusal(() => bind(story, Town.open({ world: "village" }))),
    "a save of another world": refusal(() => load(story, town, save(story, other))),
    "a file that is no save": refusal(() => load(story, other, "{}")),
  };
  town.close();
  found["a town that was closed"] = refusal(() => town.until("Tuesday 9:00"));
  const without = ["a world that does not check", "a condition that cannot be read"];
  assert.deepEqual(found, Object.fromEntries([...shown].filter(([what]) => !without.includes(what))));
});

test("a saved game that does not fit leaves all as it was", async () => {
  const { town, story } = await begun();
  const before = town.save();
  read(story);
  const kept = JSON.parse(save(story, town));
  assert.match(refusal(() => load(story, town, JSON.stringify({ ...kept, town: before, story: "{}" }))), /none of this story/);
  assert.equal(town.now.time, "2006-02-13T12:45");
  story.ChooseChoiceIndex(0);
  assert.ok(read(story));
});
