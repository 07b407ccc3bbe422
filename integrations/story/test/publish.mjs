// Publishes a story in the story formats of Twine, as Twine does.
//   node publish.mjs story.twee OUT formats/harlowe-3.3.9/format.js ...
import { readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import vm from "node:vm";
import { parseTwee } from "extwee";

const [file, out, ...formats] = process.argv.slice(2);
for (const format of formats) {
  const story = parseTwee(readFileSync(file, "utf8"));
  let published;
  vm.runInNewContext(readFileSync(format, "utf8"), { window: { storyFormat: (given) => { published = given; } } });
  const data = story.toTwine2HTML();
  const page = published.source.replaceAll("{{STORY_NAME}}", () => story.name).replaceAll("{{STORY_DATA}}", () => data);
  writeFileSync(join(out, `${basename(dirname(format))}.html`), page);
}
