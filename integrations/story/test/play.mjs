// Plays baked stories in the real runtimes, by every way once at least, to an end each time.
//   node play.mjs story.ink story.twee story.yarn
import { readFileSync } from "node:fs";
import { Compiler } from "inkjs/full";
import { parseTwee } from "extwee";
import YarnBound from "yarn-bound";

const MOST_STEPS = 10_000;

/** The scenes that are reached, and what is read, if one always takes the way that was taken least. */
class Walk {
  taken = new Map();
  read = [];
  ends = 0;

  choose(place, ways) {
    if (ways.length === 0) throw new Error(`${place}: nothing to choose from`);
    const count = (way) => this.taken.get(`${place}\u0000${way}`) ?? 0;
    let best = 0;
    ways.forEach((way, at) => { if (count(way) < count(ways[best])) best = at; });
    this.taken.set(`${place}\u0000${ways[best]}`, count(ways[best]) + 1);
    return best;
  }
}

export function ink(text, rounds) {
  const story = new Compiler(text).Compile();
  const walk = new Walk();
  for (let round = 0; round < rounds; round += 1) {
    story.ResetState();
    for (let step = 0; ; step += 1) {
      if (step > MOST_STEPS) throw new Error("Ink: it does not end");
      let place = "";
      while (story.canContinue) {
        const line = story.Continue().trim();
        if (line) walk.read.push(line);
        for (const tag of story.currentTags ?? []) if (tag.startsWith("scene:")) place = tag;
      }
      if (story.currentChoices.length === 0) break;
      const words = story.currentChoices.map((one) => one.text);
      walk.read.push(...words);
      story.ChooseChoiceIndex(walk.choose(place + story.state.callStack.currentElement.currentPointer.toString(), words));
    }
    walk.ends += 1;
  }
  return walk;
}

export function twee(text, rounds) {
  const story = parseTwee(text);
  const passages = new Map(story.passages.map((one) => [one.name, one.text]));
  const walk = new Walk();
  for (let round = 0; round < rounds; round += 1) {
    let place = story.start;
    for (let step = 0; ; step += 1) {
      if (step > MOST_STEPS) throw new Error("Twee: it does not end");
      const body = passages.get(place);
      if (body === undefined) throw new Error(`Twee: there is no passage ${place}`);
      const links = [...body.matchAll(/\[\[(.*?)->(.*?)\]\]/g)];
      const shown = body.replace(/\[\[.*?\]\]/g, "").replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
      walk.read.push(...shown.split("\n").map((line) => line.trim()).filter(Boolean), ...links.map((link) => link[1]));
      if (links.length === 0) break;
      place = links[walk.choose(place, links.map((link) => link[1]))][2];
    }
    walk.ends += 1;
  }
  return walk;
}

export function yarn(text, rounds) {
  const walk = new Walk();
  for (let round = 0; round < rounds; round += 1) {
    const runner = new YarnBound({ dialogue: text, startAt: "Scene_1" });
    for (let step = 0; runner.currentResult; step += 1) {
      if (step > MOST_STEPS) throw new Error("Yarn: it does not end");
      const now = runner.currentResult;
      if (now.text !== undefined) {
        const speaker = now.markup?.find((one) => one.name === "character")?.properties?.name;
        walk.read.push(speaker ? `${speaker}: ${now.text}` : now.text);
      }
      if (now.options) {
        const words = now.options.map((one) => one.text);
        walk.read.push(...words);
        runner.advance(walk.choose(now.metadata?.title ?? "", words));
      } else if (now.isDialogueEnd) {
        break;
      } else {
        runner.advance();
      }
    }
    walk.ends += 1;
  }
  return walk;
}

const PLAYERS = { ink, twee, yarn };

if (process.argv[1]?.endsWith("play.mjs")) {
  const rounds = Number(process.env.ROUNDS ?? 40);
  const found = {};
  for (const file of process.argv.slice(2)) {
    const form = file.split(".").pop();
    const walk = PLAYERS[form](readFileSync(file, "utf8"), rounds);
    found[file] = { ends: walk.ends, ways: walk.taken.size, read: [...new Set(walk.read)] };
  }
  console.log(JSON.stringify(found));
}
