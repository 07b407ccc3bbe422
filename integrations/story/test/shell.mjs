// Plays a script of choices, and prints what is shown before each: every shell is held to the same.
import { readFileSync } from "node:fs";
import { Town } from "../src/index.mjs";

if (process.argv[1]?.endsWith("shell.mjs")) {
  const { text, seed, person, chooses } = JSON.parse(readFileSync(0, "utf8"));
  const town = await Town.open({ text, seed });
  const shown = [];
  let turn = town.ask("next", { person }).turn;
  for (const words of chooses) {
    if (!turn) break;
    const choices = turn.choices.filter((one) => one.wished || turn.asked).map((one) => one.words);
    shown.push([turn.time, turn.place, ...turn.here, ...turn.noticed, turn.asked, ...choices].join("\n"));
    town.load(town.save());
    town.act(turn.choices.find((one) => one.words === words));
    turn = town.ask("next", { person }).turn;
  }
  console.log(JSON.stringify(shown));
}
