import assert from "node:assert/strict";
import { test } from "node:test";
import { MuchAdoError, Town } from "../src/index.mjs";

const SMALL = `world "A yard"
  from Monday 3 June 2024, 9:00 to Monday 3 June 2024, 12:00
place yard
  next to lane
place lane
person Ada, she
  at the start
    is in yard
person Bo, he
  at the start
    is in lane
action wave: "A waves to B"
want "to be seen"
  A wants to wave to B by 30
  when B is here
  because "{A} would be seen"
`;

test("a town goes on, is asked, and goes back", async () => {
  const town = await Town.open({ world: "valentine", seed: 7 });
  assert.equal(town.about.title, "Valentine");
  const saved = town.save();
  town.until("Monday 12:45");
  assert.equal(town.now.time, "2006-02-13T12:45");
  const happened = town.after(null, "Ino");
  assert.ok(happened.length > 10 && happened.every((one) => one.eyes === "Ino"));
  assert.ok(town.lines().every((line) => line.id && line.words));
  assert.ok(town.feels("Ino", "love", "Naruto") > 40);
  assert.equal(town.knows("Hinata", "Ino kissed Naruto"), false);
  assert.ok(town.why("Ino's love toward Naruto").text);
  town.load(saved);
  town.until("Monday 12:45");
  assert.deepEqual(town.after(null, "Ino"), happened);
  town.close();
});

test("somebody's part is played to the end", async () => {
  const town = await Town.open({ world: "village", seed: 2 });
  let turns = 0;
  for (let turn = town.turningPoint("Hedwig"); turn; turn = town.turningPoint("Hedwig")) {
    const offered = turn.choices.filter((one) => one.offered);
    assert.ok(offered.length > 1);
    town.act(offered.at(-1));
    turns += 1;
    assert.ok(turns < 200);
  }
  assert.ok(town.now.over && turns > 0);
});

test("a world of one's own is opened from its text", async () => {
  const town = await Town.open({ text: SMALL });
  town.until("Monday 10:00");
  assert.deepEqual(town.about.people.map((one) => one.name), ["Ada", "Bo"]);
});

test("mistakes are told in sentences", async () => {
  await assert.rejects(Town.open(), /Say which world/);
  await assert.rejects(Town.open({ world: "nowhere" }), (error) => error instanceof MuchAdoError && /nowhere/.test(error.message));
  await assert.rejects(Town.open({ text: "world" }), (error) => error instanceof MuchAdoError && /world\.ado|error/.test(error.message));
  for (const odd of [null, "village", { world: 7 }, { text: 7 }, { files: ["a"] }, { files: { "a.ado": 5 } }, { wurld: "village" }]) {
    await assert.rejects(Town.open(odd), (error) => error instanceof MuchAdoError && /Town\.open/.test(error.message), String(odd));
  }
  const halves = { "place.ado": SMALL.slice(0, SMALL.indexOf("person Ada")), "people.ado": SMALL.slice(SMALL.indexOf("person Ada")).replace("is in yard", "is in yord") };
  await assert.rejects(Town.open({ files: halves }), /people\.ado:3:\d+: error/);
  const town = await Town.open({ world: "village" });
  for (const [ask, words] of [
    [() => town.until("Fridy"), /not a time/],
    [() => town.knows("Nobody", "Marta hurt Jonas"), /nobody called/],
    [() => town.knows("Marta", "Marta flew"), /Marta flew/],
    [() => town.ask("fly"), /no ask called "fly"/],
    [() => town.load("{"), /no saved town/],
    [() => town.load('{"a": 1}'), /Standing|town/],
    [() => town.script("=== a ===\n// muchado: Marta flies\n"), /Marta flies/],
    [() => town.script("=== a ===\n", "inkk"), /of the kinds ink, twee, yarn, and not "inkk"/],
    [() => town.script(7), /A script is its text/],
    [() => town.why(), /lacks its field 'question'/],
    [() => town.knows("Marta"), /lacks its field 'sentence'/],
    [() => town.step("much"), /expected a whole number, found "much"/],
    [() => town.after("9:00"), /expected a whole number/],
    [() => town.ask("until", "9:00"), /goes into an object/],
    [() => town.ask("until", { minute: 5n }), /cannot be written as JSON/],
    [() => town.ask("until", { tyme: "9:00" }), /Did you mean "time"/],
  ]) assert.throws(ask, (error) => error instanceof MuchAdoError && words.test(error.message), String(ask));
});
