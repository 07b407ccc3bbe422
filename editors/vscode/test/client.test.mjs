// What the commands do, with an editor and a server that only write down what they are told.
import assert from "node:assert/strict";
import Module, { createRequire } from "node:module";
import { test } from "node:test";

const require = createRequire(import.meta.url);
const told = { commands: {}, tasks: [], said: [], asked: [], started: [] };

class Task {
  constructor(definition, scope, name, source, execution) {
    Object.assign(this, { definition, name, execution });
  }
}

const vscode = {
  workspace: {
    getConfiguration: () => ({ get: (name) => ({ command: "muchado", seed: 7 })[name] }),
    createFileSystemWatcher: () => ({}),
    saveAll: async () => true,
  },
  commands: { registerCommand: (name, done) => (told.commands[name] = done) },
  window: {
    activeTextEditor: { document: { uri: { scheme: "file", toString: () => "file:///inn/inn.ado" } } },
    showInputBox: async () => vscode.question,
    showInformationMessage: (words) => told.said.push(words),
    showErrorMessage: (words) => told.said.push(words),
  },
  tasks: { executeTask: async (task) => told.tasks.push(task) },
  ProcessExecution: class {
    constructor(command, args) {
      Object.assign(this, { command, args });
    }
  },
  Task,
  TaskScope: { Workspace: 2 },
  TaskRevealKind: { Always: 1 },
};

class LanguageClient {
  constructor(id, name, server, options) {
    told.started.push({ server, options });
  }
  start = async () => undefined;
  stop = async () => undefined;
  sendRequest = async (method, params) => {
    told.asked.push({ method, params });
    return { path: "/inn" };
  };
}

const load = Module._load;
Module._load = (name, ...rest) =>
  ({ vscode, "vscode-languageclient/node": { LanguageClient, TransportKind: { stdio: 0 } } })[name] ??
  load(name, ...rest);

const client = require("../src/client.js");
await client.activate({ subscriptions: [] });

test("the server is started as the command that is set", () => {
  assert.equal(told.started[0].server.command, "muchado");
  assert.deepEqual(told.started[0].server.args, ["lsp"]);
});

test("each command that the manifest has plays the world of the file that is shown", async () => {
  const { contributes } = require("../package.json");
  assert.deepEqual(Object.keys(told.commands).sort(), contributes.commands.map((one) => one.command).sort());
  vscode.question = "Ada greets Bo";
  for (const name of ["run", "test", "rehearse", "why"]) await told.commands[`muchado.${name}`]();
  assert.deepEqual(
    told.tasks.map((one) => one.execution.args),
    [
      ["run", "/inn", "--seed", "7"],
      ["test", "/inn"],
      ["rehearse", "/inn"],
      ["why", "/inn", "Ada greets Bo", "--seed", "7"],
    ],
  );
  assert.deepEqual(told.asked[0], { method: "muchado/world", params: { uri: "file:///inn/inn.ado" } });
});

test("whoever asks nothing, or has saved nothing, plays nothing", async () => {
  told.tasks.length = 0;
  vscode.question = undefined;
  await told.commands["muchado.why"]();
  vscode.window.activeTextEditor = undefined;
  await told.commands["muchado.run"]();
  assert.equal(told.tasks.length, 0);
  assert.match(told.said[0], /^Save the text first/);
});
