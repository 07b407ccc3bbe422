// The grammar in the engine that VS Code colours with.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";

const require = createRequire(import.meta.url);
const oniguruma = require("vscode-oniguruma");
const { INITIAL, Registry, parseRawGrammar } = require("vscode-textmate");

const path = new URL("../syntaxes/muchado.tmLanguage.json", import.meta.url).pathname;

const grammar = async () => {
  await oniguruma.loadWASM(await readFile(require.resolve("vscode-oniguruma/release/onig.wasm")));
  const onigLib = Promise.resolve({
    createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
    createOnigString: (text) => new oniguruma.OnigString(text),
  });
  const loadGrammar = async () => parseRawGrammar(await readFile(path, "utf8"), path);
  return new Registry({ onigLib, loadGrammar }).loadGrammar("source.muchado");
};

test("words of the language are coloured", async () => {
  const coloured = await grammar();
  const scopes = (line) =>
    Object.fromEntries(
      coloured
        .tokenizeLine(line, INITIAL)
        .tokens.map((one) => [line.slice(one.startIndex, one.endIndex).trim(), one.scopes.at(-1).replace(".muchado", "")]),
    );
  const head = scopes('person Mia, "Aunt Mia", she # the aunt');
  assert.equal(head.person, "keyword.control");
  assert.equal(head.Mia, "entity.name.type");
  assert.equal(head['"Aunt Mia"'], "string.quoted.double");
  assert.equal(head["# the aunt"], "comment.line.number-sign");
  const line = scopes('  told as "{A} waits for {B}." at 12:30');
  assert.equal(line.told, "keyword.other");
  assert.equal(line["{A}"], "constant.other.placeholder");
  assert.equal(line["12:30"], "constant.numeric");
});
