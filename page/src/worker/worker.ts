/** The engine in a browser: Python in a worker, a slice of work at a time, so that whoever types is answered at once. */
import { compiledFor, keepFor, PACKED, PACKING, UNPACKING } from "./compiled";

interface Session { receive(text: string): Proxy; step(): Proxy; busy: boolean }
interface Proxy { toJs(): string[]; destroy(): void }
interface Python {
  FS: { writeFile(path: string, bytes: Uint8Array): void; readFile(path: string): Uint8Array };
  runPython(code: string): unknown;
  globals: { get(name: string): unknown };
}

const SLICE = 30;
const REST = 2500;
const HOME = new URL(".", self.location.href);

function tell(message: string | object): void {
  self.postMessage(message);
}

async function start(): Promise<Session> {
  const zipped = fetch(new URL("muchado.zip", HOME)).then(bytes);
  const compiled = zipped.then(compiledFor);
  tell({ starting: "Fetching Python" });
  const where = new URL("pyodide/", HOME).href;
  const { loadPyodide } = await import(/* @vite-ignore */ `${where}pyodide.mjs`) as {
    loadPyodide(options: object): Promise<Python>;
  };
  const python = await loadPyodide({ indexURL: where, stdout: () => undefined, stderr: () => undefined });
  tell({ starting: "Setting the stage" });
  const archive = await zipped;
  const ready = await compiled;
  python.FS.writeFile("/home/muchado.zip", new Uint8Array(archive));
  if (ready) python.FS.writeFile(PACKED, ready);
  else rest = () => pack(python, archive);
  python.runPython(UNPACKING + STARTING);
  return python.globals.get("session") as Session;
}

function pack(python: Python, archive: ArrayBuffer): void {
  python.runPython(PACKING);
  void keepFor(archive, python.FS);
}

async function bytes(answer: Response): Promise<ArrayBuffer> {
  if (!answer.ok) throw new Error(`${answer.url} is not there (${answer.status}).`);
  return answer.arrayBuffer();
}

const STARTING = `
from muchado.page.session import Session
session = Session()
`;

/** Lets messages in between two slices. */
const turn = new MessageChannel();
let session: Session | null = null;
let going = false;

/** What is done once, when nothing has been asked for a while. */
let rest: (() => void) | null = null;
let resting: ReturnType<typeof setTimeout> | undefined;

function tired(): void {
  clearTimeout(resting);
  if (!rest) return;
  resting = setTimeout(() => {
    if (session?.busy) return tired();
    rest?.();
    rest = null;
  }, REST);
}

function post(found: Proxy): void {
  for (const text of found.toJs()) tell(text);
  found.destroy();
}

function goOn(): void {
  if (!session) return;
  const until = performance.now() + SLICE;
  while (session.busy && performance.now() < until) post(session.step());
  going = session.busy;
  if (going) turn.port2.postMessage(null);
}

turn.port1.onmessage = goOn;

self.onmessage = (event: MessageEvent<string>) => {
  if (!session) return;
  post(session.receive(event.data));
  tired();
  if (!going && session.busy) {
    going = true;
    turn.port2.postMessage(null);
  }
};

start().then(
  (found) => {
    session = found;
    tell({ starting: null });
  },
  (error: unknown) => tell({ failed: `The engine could not be started: ${String(error).trim().slice(-300)}` }),
);
