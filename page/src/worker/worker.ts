/** The engine in a browser: Python in a worker, a slice of work at a time, so that whoever types is answered at once. */
import { forget, keepFor, memoryFor } from "./memory";
import { HOME, practised, started, woken, type Python } from "./python";

interface Session { receive(text: string): Proxy; step(): Proxy; busy: boolean }
interface Proxy { toJs(): string[]; destroy(): void }

const SLICE = 30;
const REST = 2500;
/** The name of a worker that only keeps a memory for later visits. */
const KEEPER = "keeper";

function tell(message: string | object): void {
  self.postMessage(message);
}

async function start(): Promise<Session> {
  tell({ starting: "Fetching Python" });
  const archive = await fetched("muchado.zip");
  const memory = await memoryFor(archive);
  const python = (memory && (await wakened(memory))) ?? (await anew(archive));
  return python.globals.get("session") as Session;
}

/** Nothing, where what was kept is of no use. */
async function wakened(memory: Uint8Array): Promise<Python | null> {
  return woken(memory).catch(() => forget().then(() => null));
}

async function anew(archive: ArrayBuffer): Promise<Python> {
  const python = await started(archive);
  rest = () => void new Worker(self.location.href, { type: "module", name: KEEPER });
  return python;
}

async function keep(): Promise<void> {
  const archive = await fetched("muchado.zip");
  const world = await fetched("world.json").catch(() => null);
  await keepFor(archive, await practised(archive, world));
}

const fetched = (name: string): Promise<ArrayBuffer> => fetch(new URL(name, HOME)).then(bytes);

async function bytes(answer: Response): Promise<ArrayBuffer> {
  if (!answer.ok) throw new Error(`${answer.url} is not there (${answer.status}).`);
  return answer.arrayBuffer();
}

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

function begin(): void {
  start().then(
    (found) => {
      session = found;
      tell({ starting: null });
    },
    (error: unknown) => tell({ failed: `The engine could not be started: ${String(error).trim().slice(-300)}` }),
  );
}

// What cannot be kept is made again next time.
if (self.name === KEEPER) void keep().catch(() => undefined).then(() => self.close());
else begin();
