// The client: it starts `muchado lsp`, and plays the world of the file that is shown.
const vscode = require("vscode");
const { LanguageClient, TransportKind } = require("vscode-languageclient/node");

let client;

const setting = (name) => vscode.workspace.getConfiguration("muchado").get(name);

exports.activate = async (context) => {
  const options = { documentSelector: [{ language: "muchado" }], synchronize: { fileEvents: watched(context) } };
  const server = { command: setting("command"), args: ["lsp"], transport: TransportKind.stdio };
  client = new LanguageClient("muchado", "Much Ado", server, options);
  for (const [name, asked] of Object.entries(COMMANDS)) {
    context.subscriptions.push(vscode.commands.registerCommand(`muchado.${name}`, () => play(name, asked)));
  }
  try {
    await client.start();
  } catch (error) {
    vscode.window.showErrorMessage(
      `Much Ado could not be started (${error.message}). Install it by: pip install "muchado[lsp]"; ` +
        "if it is not on the path, set muchado.command.",
    );
  }
};

exports.deactivate = () => client?.stop();

// What each command is told besides the world; nothing if whoever is asked thinks better of it.
const COMMANDS = {
  run: () => ["--seed", `${setting("seed")}`],
  test: () => [],
  rehearse: () => [],
  why: async () => {
    const prompt = "What do you want to know the why of? An event's sentence, a belief, a feeling or an aim.";
    const question = await vscode.window.showInputBox({ prompt, placeHolder: "Sakura shoved Ino" });
    return question ? [question, "--seed", `${setting("seed")}`] : undefined;
  },
};

const play = async (name, asked) => {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.uri.scheme !== "file") {
    vscode.window.showInformationMessage("Save the text first: a world that is played lies in a file or a folder.");
    return;
  }
  const more = await asked();
  if (more === undefined) return;
  await vscode.workspace.saveAll(false);
  const { path } = await client.sendRequest("muchado/world", { uri: document.uri.toString() });
  const done = new vscode.ProcessExecution(setting("command"), [name, path, ...more]);
  const task = new vscode.Task({ type: "muchado" }, vscode.TaskScope.Workspace, name, "muchado", done, []);
  task.presentationOptions = { reveal: vscode.TaskRevealKind.Always, clear: true };
  await vscode.tasks.executeTask(task);
};

const watched = (context) => {
  const watcher = vscode.workspace.createFileSystemWatcher("**/*.ado");
  context.subscriptions.push(watcher);
  return watcher;
};
