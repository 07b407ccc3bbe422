import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Compiler } from "inkjs/full";
import { Town } from "../src/index.mjs";
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
